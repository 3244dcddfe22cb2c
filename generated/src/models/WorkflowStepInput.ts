/**
 * An input of a workflow's step.
 */
export interface WorkflowStepInput {
  /**
   * Whether people do not see the input.
   */
  hidden?: boolean;
  /**
   * Whether people cannot change the input.
   */
  locked?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

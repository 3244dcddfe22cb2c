/**
 * A step as it is in one version of a workflow.
 */
export interface WorkflowStepVersion {
  /**
   * Title of the step.
   */
  title?: string;
  /**
   * ID of the workflow.
   */
  workflow_id?: string;
  /**
   * ID of the step.
   */
  step_id?: string;
  /**
   * Whether the step has been deleted.
   */
  is_deleted?: boolean;
  /**
   * When this version of the workflow was created, in microseconds since
   * 1970, as text.
   */
  workflow_version_created?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

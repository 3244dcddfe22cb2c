/**
 * An input that a workflow takes from its trigger.
 */
export interface WorkflowInputParameter {
  /**
   * What the input is for.
   */
  description?: string;
  /**
   * Whether people do not see the input.
   */
  is_hidden?: boolean;
  /**
   * Whether the workflow needs the input.
   */
  is_required?: boolean;
  /**
   * Name of the input.
   */
  name?: string;
  /**
   * Title of the input, as people see it.
   */
  title?: string;
  /**
   * Type of the input, like `slack#/types/message_context`.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A workflow that a channel offers.
 */
export interface ChannelWorkflow {
  /**
   * Title of the workflow.
   */
  title?: string;
  /**
   * ID of the trigger that starts the workflow.
   */
  workflow_trigger_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

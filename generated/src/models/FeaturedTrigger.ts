/**
 * A trigger of a featured workflow.
 */
export interface FeaturedTrigger {
  /**
   * ID of the trigger.
   */
  id: string;
  /**
   * Title of the workflow.
   */
  title: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

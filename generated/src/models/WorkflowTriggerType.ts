/**
 * A type of trigger, like an event.
 */
export interface WorkflowTriggerType {
  /**
   * ID of the type.
   */
  id?: string;
  /**
   * What the type is about, like `slack#/events/reaction_added`.
   */
  subtype?: string;
  /**
   * Name of the type, like `event`.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

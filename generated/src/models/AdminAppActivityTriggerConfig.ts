/**
 * Configuration of the trigger that began an execution.
 */
export interface AdminAppActivityTriggerConfig {
  /**
   * Description of the trigger.
   */
  description?: string;
  /**
   * Type of the event that sets the trigger off.
   */
  event_type?: string;
  /**
   * Name of the trigger.
   */
  name?: string;
  /**
   * Fields that the trigger's data has, by name.
   */
  schema?: { [key: string]: unknown };
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * How a reminder returns.
 */
export interface ReminderRecurrence {
  /**
   * How often it returns, like `weekly`.
   */
  frequency?: string;
  /**
   * Days of the week on which it returns.
   */
  weekdays?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

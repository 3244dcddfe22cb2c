import type { ReminderRecurrence } from "./ReminderRecurrence.js";

/**
 * A reminder.
 */
export interface Reminder {
  /**
   * ID of the conversation that is reminded, if it is not a user.
   */
  channel?: string;
  /**
   * Time at which the reminder was marked as done, in Unix seconds; 0 if it
   * is not. Absent if it returns.
   */
  complete_ts?: number;
  /**
   * ID of the user who created the reminder.
   */
  creator?: string;
  /**
   * ID of the reminder, which begins with `Rm`.
   */
  id?: string;
  recurrence?: ReminderRecurrence;
  /**
   * Whether the reminder returns.
   */
  recurring?: boolean;
  /**
   * What to remind of.
   */
  text?: string;
  /**
   * Time of the reminder, in Unix seconds. Absent if it returns.
   */
  time?: number;
  /**
   * ID of the user who is reminded.
   */
  user?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

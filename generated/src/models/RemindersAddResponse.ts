import type { Reminder } from "./Reminder.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `reminders.add`.
 */
export type RemindersAddResponse = {
  reminder: Reminder;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { Reminder } from "./Reminder.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `reminders.list`.
 */
export type RemindersListResponse = {
  reminders?: Reminder[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { Reminder } from "./Reminder.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `reminders.info`.
 */
export type RemindersInfoResponse = {
  reminder?: Reminder;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

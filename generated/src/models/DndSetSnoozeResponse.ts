import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `dnd.setSnooze`.
 */
export type DndSetSnoozeResponse = {
  snooze_enabled: boolean;
  snooze_endtime?: number;
  snooze_is_indefinite?: boolean;
  snooze_remaining?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `dnd.endSnooze`.
 */
export type DndEndSnoozeResponse = {
  dnd_enabled?: boolean;
  next_dnd_end_ts?: number;
  next_dnd_start_ts?: number;
  snooze_enabled?: boolean;
  snooze_endtime?: number;
  snooze_remaining?: number;
  dnd_profile_status?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

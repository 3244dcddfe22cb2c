import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `dnd.info`.
 */
export type DndInfoResponse = {
  dnd_enabled?: boolean;
  next_dnd_end_ts?: number;
  next_dnd_start_ts?: number;
  snooze_enabled?: boolean;
  snooze_endtime?: number;
  snooze_remaining?: number;
  snooze_is_indefinite?: boolean;
  dnd_profile_status?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

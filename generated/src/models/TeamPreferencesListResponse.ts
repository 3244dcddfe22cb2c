import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.preferences.list`.
 */
export type TeamPreferencesListResponse = {
  allow_message_deletion?: boolean;
  disable_file_uploads: string;
  display_real_names: boolean;
  msg_edit_window_mins: number;
  who_can_post_general: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

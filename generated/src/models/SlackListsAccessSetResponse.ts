import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.access.set`.
 */
export type SlackListsAccessSetResponse = {
  failed_to_update_channel_ids?: string[];
  failed_to_update_user_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

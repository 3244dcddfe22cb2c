import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.access.delete`.
 */
export type SlackListsAccessDeleteResponse = {
  failed_to_update_channel_ids?: string[];
  failed_to_update_user_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

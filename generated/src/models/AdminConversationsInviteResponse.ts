import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * What became of the users to add.
 */
export type AdminConversationsInviteResponse = {
  failed_user_ids?: { [key: string]: string };
  [key: string]: unknown;
} & DefaultSuccessTemplate;

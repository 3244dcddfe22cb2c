import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.inviteShared`.
 */
export type ConversationsInviteSharedResponse = {
  conf_code?: string;
  invite_id?: string;
  is_legacy_shared_channel?: boolean;
  url?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

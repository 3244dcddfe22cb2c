import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.acceptSharedInvite`.
 */
export type ConversationsAcceptSharedInviteResponse = {
  can_open_scdm?: boolean;
  channel_id?: string;
  implicit_approval?: boolean;
  invite_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

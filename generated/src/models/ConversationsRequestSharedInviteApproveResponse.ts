import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.requestSharedInvite.approve`.
 */
export type ConversationsRequestSharedInviteApproveResponse = {
  invite_id: string;
  confirmation_code?: string;
  url?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

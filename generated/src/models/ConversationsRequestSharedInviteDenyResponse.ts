import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.requestSharedInvite.deny`.
 */
export type ConversationsRequestSharedInviteDenyResponse = {
  invite_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { SharedInvite } from "./SharedInvite.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.listConnectInvites`.
 */
export type ConversationsListConnectInvitesResponse = {
  invites?: SharedInvite[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

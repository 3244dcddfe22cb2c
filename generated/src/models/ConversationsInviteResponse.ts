import type { Conversation } from "./Conversation.js";
import type { InviteFailure } from "./InviteFailure.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.invite`.
 */
export type ConversationsInviteResponse = {
  channel?: Conversation;
  errors?: InviteFailure[];
  group?: Conversation;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

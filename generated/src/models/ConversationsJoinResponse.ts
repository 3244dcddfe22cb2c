import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.join`.
 */
export type ConversationsJoinResponse = {
  channel: Conversation;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

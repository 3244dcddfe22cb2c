import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.setTopic`.
 */
export type ConversationsSetTopicResponse = {
  channel: Conversation;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

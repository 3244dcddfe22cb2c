import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.list`.
 */
export type ConversationsListResponse = {
  channels: Conversation[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

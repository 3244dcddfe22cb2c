import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.rename`.
 */
export type ConversationsRenameResponse = {
  channel: Conversation;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

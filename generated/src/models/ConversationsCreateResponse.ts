import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.create`.
 */
export type ConversationsCreateResponse = {
  channel: Conversation;
  detail?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

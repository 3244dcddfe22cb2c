import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.setPurpose`.
 */
export type ConversationsSetPurposeResponse = {
  channel?: Conversation;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

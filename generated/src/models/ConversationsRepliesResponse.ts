import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.replies`.
 */
export type ConversationsRepliesResponse = {
  has_more?: boolean;
  messages: Message[];
  latest_updates?: { [key: string]: unknown };
  unchanged_messages?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

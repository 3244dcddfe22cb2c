import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.conversations`.
 */
export type UsersConversationsResponse = {
  channels: Conversation[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

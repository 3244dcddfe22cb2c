import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.kick`.
 */
export type ConversationsKickResponse = {
  errors?: { [key: string]: unknown };
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.close`.
 */
export type ConversationsCloseResponse = {
  already_closed?: boolean;
  no_op?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

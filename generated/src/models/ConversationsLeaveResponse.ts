import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.leave`.
 */
export type ConversationsLeaveResponse = {
  not_in_channel?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

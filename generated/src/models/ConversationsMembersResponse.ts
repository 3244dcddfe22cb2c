import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.members`.
 */
export type ConversationsMembersResponse = {
  members: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

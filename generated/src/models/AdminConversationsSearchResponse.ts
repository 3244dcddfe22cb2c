import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of the channels found.
 */
export type AdminConversationsSearchResponse = {
  conversations?: Conversation[];
  next_cursor?: string;
  total_count: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { AdminConversation } from "./AdminConversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of the channels found.
 */
export type AdminConversationsSearchResponse = {
  conversations?: AdminConversation[];
  next_cursor?: string;
  total_count: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.removeView`: what was removed.
 */
export type AgentsConversationsRemoveViewResponse = {
  channel_id?: string;
  view_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.setProperties`: the channel.
 */
export type AgentsConversationsSetPropertiesResponse = {
  channel_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

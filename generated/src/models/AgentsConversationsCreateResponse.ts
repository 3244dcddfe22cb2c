import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.create`: the channel.
 */
export type AgentsConversationsCreateResponse = {
  channel_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

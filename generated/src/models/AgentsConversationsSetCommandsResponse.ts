import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.setCommands`: how many commands are set.
 */
export type AgentsConversationsSetCommandsResponse = {
  channel_id?: string;
  command_count?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

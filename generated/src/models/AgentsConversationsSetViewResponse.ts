import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.setView`: the view.
 */
export type AgentsConversationsSetViewResponse = {
  canvas_id?: string;
  channel_id?: string;
  content_version?: number;
  file_id?: string;
  type?: string;
  view_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

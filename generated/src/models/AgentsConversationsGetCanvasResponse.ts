import type { AgentCanvasComment } from "./AgentCanvasComment.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.getCanvas`: the content and its
 * comments.
 */
export type AgentsConversationsGetCanvasResponse = {
  canvas_id?: string;
  comments?: AgentCanvasComment[];
  content?: string;
  has_more_comments?: boolean;
  title?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.setCanvasContent`: how much changed.
 */
export type AgentsConversationsSetCanvasContentResponse = {
  canvas_id?: string;
  sections_changed_count?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.canvases.create`.
 */
export type ConversationsCanvasesCreateResponse = {
  canvas_id: string;
  detail?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

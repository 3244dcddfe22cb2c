import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `canvases.create`.
 */
export type CanvasesCreateResponse = {
  canvas_id: string;
  detail?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `canvases.edit`.
 */
export type CanvasesEditResponse = {
  detail?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The modal that was put on top.
 */
export type ViewsPushResponse = {
  view: View;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

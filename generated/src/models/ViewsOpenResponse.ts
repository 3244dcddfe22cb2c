import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The modal that was opened.
 */
export type ViewsOpenResponse = {
  view: View;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The view that was changed.
 */
export type ViewsUpdateResponse = {
  view: View;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The Home tab that was published.
 */
export type ViewsPublishResponse = {
  view: View;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

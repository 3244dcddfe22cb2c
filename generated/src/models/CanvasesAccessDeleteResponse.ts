import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `canvases.access.delete`.
 */
export type CanvasesAccessDeleteResponse = {
  failed_to_update_channel_ids?: string[];
  failed_to_update_user_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

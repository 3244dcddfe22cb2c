import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was deleted.
 */
export type ChatDeleteResponse = {
  channel: string;
  ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

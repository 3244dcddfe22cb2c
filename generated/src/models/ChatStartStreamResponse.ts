import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was begun.
 */
export type ChatStartStreamResponse = {
  channel: string;
  ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

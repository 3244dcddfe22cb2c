import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was added to.
 */
export type ChatAppendStreamResponse = {
  channel: string;
  ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was posted.
 */
export type ChatMeMessageResponse = {
  channel?: string;
  ts?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

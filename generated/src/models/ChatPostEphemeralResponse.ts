import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was posted.
 */
export type ChatPostEphemeralResponse = {
  message_ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

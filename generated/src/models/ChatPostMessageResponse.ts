import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was posted.
 */
export type ChatPostMessageResponse = {
  channel: string;
  deprecated_argument?: string;
  errors?: string[];
  message?: Message;
  ts: string;
  is_duplicate?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

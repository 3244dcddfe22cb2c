import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was changed.
 */
export type ChatUpdateResponse = {
  channel: string;
  message: Message;
  text: string;
  ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

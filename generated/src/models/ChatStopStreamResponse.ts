import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was ended.
 */
export type ChatStopStreamResponse = {
  channel: string;
  message: Message;
  ts: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

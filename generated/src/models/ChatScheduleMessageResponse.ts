import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The message that was scheduled.
 */
export type ChatScheduleMessageResponse = {
  channel: string;
  message: Message;
  post_at: number;
  scheduled_message_id: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { ScheduledMessage } from "./ScheduledMessage.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of scheduled messages.
 */
export type ChatScheduledMessagesListResponse = {
  scheduled_messages: ScheduledMessage[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

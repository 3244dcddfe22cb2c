import type { Conversation } from "./Conversation.js";
import type { MessageFields } from "./MessageFields.js";

/**
 * A message that was found, with the conversation it is in.
 */
export type MessageMatch = {
  channel?: Conversation;
  [key: string]: unknown;
} & MessageFields;

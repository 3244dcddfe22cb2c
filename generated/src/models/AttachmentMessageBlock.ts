import type { Message } from "./Message.js";

/**
 * An unfurled message with where it was posted.
 */
export interface AttachmentMessageBlock {
  /**
   * ID of the conversation that the message was posted to.
   */
  channel?: string;
  message?: Message;
  /**
   * ID of the workspace.
   */
  team?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * The message that something began with.
 */
export interface OriginLink {
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Timestamp of the message.
   */
  ts?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * What an execution gave back.
 */
export interface AdminAppActivityOutputs {
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Timestamp of the message, which is its ID within the conversation.
   */
  message_ts?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * What set a trigger off.
 */
export interface AdminAppActivityTrip {
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * ID of the list.
   */
  list_id?: string;
  /**
   * Timestamp of the message, which is its ID within the conversation.
   */
  message_ts?: string;
  /**
   * Name of the emoji of the reaction.
   */
  reaction?: string;
  /**
   * ID of the user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

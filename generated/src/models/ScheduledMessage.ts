/**
 * A message that waits to be sent.
 */
export interface ScheduledMessage {
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Time of scheduling, in seconds since 1970.
   */
  date_created?: number;
  /**
   * ID of the scheduled message.
   */
  id: string;
  /**
   * When the message will be posted, in seconds since 1970.
   */
  post_at?: number;
  /**
   * Text of the message.
   */
  text?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

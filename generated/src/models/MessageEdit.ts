/**
 * The last edit of a message.
 */
export interface MessageEdit {
  /**
   * Timestamp of the edit.
   */
  ts?: string;
  /**
   * ID of the user who edited the message.
   */
  user?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

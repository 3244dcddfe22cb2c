/**
 * A channel that a call on many did not take.
 */
export interface SkippedChannel {
  /**
   * ID of the channel.
   */
  channel_id: string;
  /**
   * Codes of the reasons.
   */
  errors: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Name and texts of a public channel.
 */
export interface AdminAnalyticsPublicChannelMetadataDetails {
  /**
   * ID of the channel.
   */
  channel_id?: string;
  /**
   * The day, in UTC, as `YYYY-MM-DD`.
   */
  date?: string;
  /**
   * Text that describes the channel.
   */
  description?: string;
  /**
   * Name of the channel.
   */
  name?: string;
  /**
   * Topic of the channel.
   */
  topic?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

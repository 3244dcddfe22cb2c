/**
 * Who may do something in a channel.
 */
export interface ChannelPrefAudience {
  /**
   * Kinds of members who may, such as `admin`.
   */
  type?: string[];
  /**
   * IDs of the users who may.
   */
  user?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

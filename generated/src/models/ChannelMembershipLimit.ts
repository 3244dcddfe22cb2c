/**
 * How many members a channel may have.
 */
export interface ChannelMembershipLimit {
  /**
   * The most members.
   */
  value?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

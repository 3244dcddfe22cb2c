/**
 * Whether something is switched on in a channel.
 */
export interface ChannelPrefSwitch {
  /**
   * Whether it is switched on.
   */
  enabled?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

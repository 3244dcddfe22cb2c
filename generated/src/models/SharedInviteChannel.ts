/**
 * The channel that an invitation is for.
 */
export interface SharedInviteChannel {
  /**
   * ID of the conversation.
   */
  id?: string;
  /**
   * Whether it is a direct message.
   */
  is_im?: boolean;
  /**
   * Whether the channel is private.
   */
  is_private?: boolean;
  /**
   * Name of the channel.
   */
  name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

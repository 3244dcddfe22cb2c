/**
 * A guest, and when the account ends.
 */
export interface GuestExpiration {
  /**
   * Email address of the user.
   */
  email: string;
  /**
   * When the account ends, in seconds since 1970. `0` where it has no end.
   */
  expiration_ts?: number;
  /**
   * ID of the user.
   */
  id: string;
  /**
   * Whether the user is a guest of one or more conversations.
   */
  is_restricted: boolean;
  /**
   * Whether the user is a guest of a single conversation.
   */
  is_ultra_restricted: boolean;
  /**
   * Name of the user, unique in the workspace.
   */
  username?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

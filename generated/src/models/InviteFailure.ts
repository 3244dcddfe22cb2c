/**
 * Why one user could not be invited.
 */
export interface InviteFailure {
  /**
   * Error code for this user.
   */
  error?: string;
  /**
   * Whether it worked for this user; false.
   */
  ok?: boolean;
  /**
   * ID of the user.
   */
  user?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

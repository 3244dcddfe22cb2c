/**
 * A user who did not get the role.
 */
export interface RejectedUser {
  /**
   * Why the user did not get it, as a code.
   */
  error?: string;
  /**
   * ID of the user.
   */
  id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

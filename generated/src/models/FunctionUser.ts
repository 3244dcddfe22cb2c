/**
 * A user who may use a function.
 */
export interface FunctionUser {
  /**
   * ID of the user.
   */
  user_id?: string;
  /**
   * Name of the user.
   */
  username?: string;
  /**
   * Email address of the user.
   */
  email?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

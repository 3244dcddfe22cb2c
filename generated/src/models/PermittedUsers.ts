/**
 * Who is allowed to do something that others are not.
 */
export interface PermittedUsers {
  /**
   * Kinds of users who are allowed, like `admin`.
   */
  type?: string[];
  /**
   * IDs of the users who are allowed.
   */
  user?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

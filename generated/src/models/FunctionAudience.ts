/**
 * The users that a function is open to.
 */
export interface FunctionAudience {
  /**
   * Who that is: `everyone`, `app_collaborators` or `named_entities`.
   */
  type?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

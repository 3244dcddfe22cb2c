/**
 * A user of a direct message with their access to a file.
 */
export interface DirectMessageFileAccess {
  /**
   * What the user may do with the file, like `owner`, `write`, or `read`.
   */
  access?: string;
  /**
   * ID of the user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

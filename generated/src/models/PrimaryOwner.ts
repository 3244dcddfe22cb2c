/**
 * Primary owner of a workspace.
 */
export interface PrimaryOwner {
  /**
   * Email address of the owner.
   */
  email?: string;
  /**
   * ID of the owner.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

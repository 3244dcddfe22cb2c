/**
 * Who decided about an app last.
 */
export interface AppResolver {
  /**
   * ID of the one who decided.
   */
  actor_id?: string;
  /**
   * What the one who decided is, such as `user`.
   */
  actor_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Who decided on a request.
 */
export interface Resolver {
  /**
   * ID of the user or app that decided.
   */
  actor_id?: string;
  /**
   * Kind of the actor, such as `user`.
   */
  actor_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

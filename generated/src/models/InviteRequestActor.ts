/**
 * Who decided on a request for an invitation.
 */
export interface InviteRequestActor {
  /**
   * ID of the user or app that decided.
   */
  actor_id?: string;
  /**
   * Kind of the actor, like `user`.
   */
  actor_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A user who is assigned to an authentication policy.
 */
export interface AuthPolicyEntity {
  /**
   * Unix time in seconds when the user was assigned.
   */
  date_added?: number;
  /**
   * ID of the user.
   */
  entity_id?: string;
  /**
   * What is assigned: `USER`.
   */
  entity_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A role that a user has in one place.
 */
export interface RoleAssignment {
  /**
   * When the user got the role, in seconds since 1970.
   */
  date_create: number;
  /**
   * ID of the organization, workspace or conversation in which the user has
   * the role.
   */
  entity_id: string;
  /**
   * ID of the role.
   */
  role_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

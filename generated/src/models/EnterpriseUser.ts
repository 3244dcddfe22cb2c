/**
 * What a user is in an Enterprise organization.
 */
export interface EnterpriseUser {
  /**
   * ID of the Enterprise organization.
   */
  enterprise_id?: string;
  /**
   * Name of the Enterprise organization.
   */
  enterprise_name?: string;
  /**
   * ID of the user in the organization.
   */
  id?: string;
  /**
   * Whether the user is an admin of the organization.
   */
  is_admin?: boolean;
  /**
   * Whether the user is an owner of the organization.
   */
  is_owner?: boolean;
  /**
   * Whether the user is the primary owner of the organization.
   */
  is_primary_owner?: boolean;
  /**
   * IDs of the organization's workspaces that the user is in.
   */
  teams?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A workspace or organization that an app is installed in.
 */
export interface OauthTenant {
  /**
   * ID of the workspace or organization.
   */
  id: string;
  /**
   * Name of the workspace or organization.
   */
  name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Provider of a workspace's single sign-on.
 */
export interface SsoProvider {
  /**
   * Label of the provider on the login page.
   */
  label?: string;
  /**
   * Name of the provider.
   */
  name?: string;
  /**
   * Kind of provider.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Who can change a profile field.
 */
export interface ProfileFieldPermissions {
  /**
   * Who can change it through the API.
   */
  api?: string[];
  /**
   * Whether it can be changed through SCIM.
   */
  scim?: boolean;
  /**
   * Whether it can be changed in Slack.
   */
  ui?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

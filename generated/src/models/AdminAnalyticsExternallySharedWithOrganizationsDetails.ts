/**
 * An organization that a channel is shared with.
 */
export interface AdminAnalyticsExternallySharedWithOrganizationsDetails {
  /**
   * Domain of the organization in Slack.
   */
  domain?: string;
  /**
   * Name of the organization.
   */
  name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

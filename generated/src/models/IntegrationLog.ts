/**
 * One change of an app or integration.
 */
export interface IntegrationLog {
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Type of the app.
   */
  app_type?: string;
  /**
   * What was done: `added`, `removed`, `enabled`, `disabled` or `updated`.
   */
  change_type?: string;
  /**
   * ID of the conversation that the integration posts to.
   */
  channel?: string;
  /**
   * When it was done, in Unix seconds, as text.
   */
  date?: string;
  /**
   * Why it was done.
   */
  reason?: string;
  /**
   * What an administrator decided about the app, such as `approved`.
   */
  resolution?: string;
  /**
   * Whether the integration is an RSS feed.
   */
  rss_feed?: boolean;
  /**
   * What was done to the RSS feed.
   */
  rss_feed_change_type?: string;
  /**
   * Title of the RSS feed.
   */
  rss_feed_title?: string;
  /**
   * Address of the RSS feed.
   */
  rss_feed_url?: string;
  /**
   * Scopes that the app has, with commas between them.
   */
  scope?: string;
  /**
   * ID of the integration.
   */
  service_id?: number;
  /**
   * Name of the integration.
   */
  service_type?: string;
  /**
   * ID of the user who did it.
   */
  user_id?: string;
  /**
   * Name of the user who did it.
   */
  user_name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

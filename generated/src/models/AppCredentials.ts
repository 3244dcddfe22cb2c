/**
 * The secrets of a new app.
 */
export interface AppCredentials {
  /**
   * The app's client ID.
   */
  client_id?: string;
  /**
   * The app's client secret.
   */
  client_secret?: string;
  /**
   * Secret that Slack signs its requests to the app with.
   */
  signing_secret?: string;
  /**
   * Token in Slack's requests to the app, the older way to check them.
   */
  verification_token?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

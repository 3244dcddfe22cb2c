/**
 * A user of a workspace app.
 */
export interface LegacyOauthUser {
  /**
   * ID of the conversation between the user and the app.
   */
  app_home: string;
  /**
   * ID of the user.
   */
  user_id: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A scope of an app.
 */
export interface AdminAppScope {
  /**
   * What the scope allows, in Slack's words.
   */
  description?: string;
  /**
   * Whether Slack holds the scope to be sensitive.
   */
  is_sensitive?: boolean;
  /**
   * Name of the scope.
   */
  name?: string;
  /**
   * Type of the token that gets the scope: `bot`, `user` or `app`.
   */
  token_type?: string;
  /**
   * Whether the app works without the scope.
   */
  is_optional?: boolean;
  /**
   * Whether the scope is approved.
   */
  is_approved?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

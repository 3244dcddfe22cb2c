/**
 * Scopes of a token of a workspace app, by the kind of place they hold
 * for.
 */
export interface LegacyOauthScopes {
  /**
   * Scopes for the app's home.
   */
  app_home?: string[];
  /**
   * Scopes for public channels.
   */
  channel?: string[];
  /**
   * Scopes for private channels.
   */
  group?: string[];
  /**
   * Scopes for direct messages.
   */
  im?: string[];
  /**
   * Scopes for group direct messages.
   */
  mpim?: string[];
  /**
   * Scopes for the workspace.
   */
  team?: string[];
  /**
   * Scopes for users.
   */
  user?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

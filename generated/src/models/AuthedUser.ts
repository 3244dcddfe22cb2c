/**
 * The user who authorized the app, with their token where user scopes were
 * granted.
 */
export interface AuthedUser {
  /**
   * Access token of the user. Absent where no user scopes were granted.
   */
  access_token?: string;
  /**
   * Seconds until the token expires. Absent where it never does.
   */
  expires_in?: number;
  /**
   * ID of the user.
   */
  id: string;
  /**
   * Token that renews the access token. Absent where that one never expires.
   */
  refresh_token?: string;
  /**
   * Scopes of the token, with commas between them.
   */
  scope?: string;
  /**
   * Kind of the token, `user`.
   */
  token_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

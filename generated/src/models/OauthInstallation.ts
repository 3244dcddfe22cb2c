import type { AuthedUser } from "./AuthedUser.js";
import type { OauthTenant } from "./OauthTenant.js";
import type { IncomingWebhook } from "./IncomingWebhook.js";

/**
 * What an authorization gave the app: tokens, scopes, and the place they
 * hold for.
 */
export interface OauthInstallation {
  /**
   * Access token of the bot. Absent where no bot scopes were granted.
   */
  access_token?: string;
  /**
   * ID of the app.
   */
  app_id?: string;
  authed_user?: AuthedUser;
  /**
   * ID of the bot's user. Absent where no bot scopes were granted.
   */
  bot_user_id?: string;
  /**
   * The organization; null where the workspace belongs to none.
   */
  enterprise?: OauthTenant | null;
  /**
   * Seconds until the token expires. Absent where it never does.
   */
  expires_in?: number;
  incoming_webhook?: IncomingWebhook;
  /**
   * Whether the app is installed for the whole organization.
   */
  is_enterprise_install?: boolean;
  /**
   * Token that renews the access token. Absent where that one never expires.
   */
  refresh_token?: string;
  /**
   * Scopes of the token, with commas between them.
   */
  scope?: string;
  /**
   * The workspace that the app is installed in; null where it is installed
   * for the whole organization.
   */
  team?: OauthTenant | null;
  /**
   * Kind of the token, as in `bot`.
   */
  token_type?: string;
  /**
   * ID of the token's user, where a token of a user was renewed or
   * exchanged.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

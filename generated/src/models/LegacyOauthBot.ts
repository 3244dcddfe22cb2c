/**
 * The app's bot, where its scopes include `bot`.
 */
export interface LegacyOauthBot {
  /**
   * Access token of the bot.
   */
  bot_access_token?: string;
  /**
   * ID of the bot's user.
   */
  bot_user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

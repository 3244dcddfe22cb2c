/**
 * The app's bot user.
 */
export interface ManifestBotUser {
  /**
   * Name of the bot, at most 80 characters of `a-z`, `0-9`, `-`, `_` and
   * `.`.
   */
  display_name: string;
  /**
   * Whether the bot is always shown as online.
   */
  always_online?: boolean;
}

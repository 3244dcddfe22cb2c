import type { BotIcons } from "./BotIcons.js";

/**
 * The bot that posted a message.
 */
export interface BotProfile {
  /**
   * ID of the bot's app.
   */
  app_id?: string;
  /**
   * Whether the bot has been removed.
   */
  deleted?: boolean;
  /**
   * The bot's icons.
   */
  icons?: BotIcons;
  /**
   * ID of the bot.
   */
  id?: string;
  /**
   * Name of the bot.
   */
  name?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Time of the last change, in seconds since 1970.
   */
  updated?: number;
  /**
   * ID of the bot's user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

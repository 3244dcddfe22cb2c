import type { BotIcons } from "./BotIcons.js";

/**
 * An email address whose mail is posted to a channel.
 */
export interface ChannelEmailAddress {
  /**
   * The email address.
   */
  address?: string;
  /**
   * ID of the conversation that the mail is posted to.
   */
  conversation_id?: string;
  /**
   * Time at which the address was created, in Unix seconds.
   */
  date_created?: number;
  icons?: BotIcons;
  /**
   * Name that the mail is posted under.
   */
  name?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * ID of the user who created the address.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

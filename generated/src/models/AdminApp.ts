import type { BotIcons } from "./BotIcons.js";

/**
 * An app, as admins see it.
 */
export interface AdminApp {
  /**
   * What else is known about the app.
   */
  additional_info: string;
  /**
   * Address of the app's page in the Slack Marketplace.
   */
  app_directory_url: string;
  /**
   * Address of the app's own page.
   */
  app_homepage_url: string;
  /**
   * What the app does, in its developer's words.
   */
  description: string;
  /**
   * Address of the app's help.
   */
  help_url: string;
  icons: BotIcons;
  /**
   * ID of the app.
   */
  id: string;
  /**
   * Whether the app is in the Slack Marketplace.
   */
  is_app_directory_approved: boolean;
  /**
   * Whether the app has scopes of its own for its bot.
   */
  is_granular_bot_app?: boolean;
  /**
   * Whether the app was made for this workspace or organization alone.
   */
  is_internal: boolean;
  /**
   * Name of the app.
   */
  name: string;
  /**
   * Address of the app's privacy policy.
   */
  privacy_policy_url: string;
  /**
   * Who made the app, such as `internal`.
   */
  developer_type?: string;
  /**
   * Whether the app gets its events over a socket.
   */
  socket_mode_enabled?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

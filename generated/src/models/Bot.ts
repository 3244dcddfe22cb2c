import type { BotIcons } from "./BotIcons.js";

/**
 * A bot of an app.
 */
export interface Bot {
  /**
   * ID of the app that the bot belongs to.
   */
  app_id?: string;
  /**
   * Whether the bot has been removed.
   */
  deleted: boolean;
  icons?: BotIcons;
  /**
   * ID of the bot.
   */
  id: string;
  /**
   * Whether the bot belongs to a workflow connector.
   */
  is_connector_bot?: boolean;
  /**
   * Whether the bot belongs to a workflow of the old Workflow Builder.
   */
  is_legacy_workflow_bot?: boolean;
  /**
   * Whether the bot belongs to a workflow.
   */
  is_workflow_bot?: boolean;
  /**
   * Name of the bot.
   */
  name?: string;
  /**
   * Time at which the bot was last changed, in Unix seconds.
   */
  updated: number;
  /**
   * ID of the user that the bot acts as.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

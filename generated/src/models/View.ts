import type { Block } from "./Block.js";
import type { TextObject } from "./TextObject.js";
import type { ExternalRef } from "./ExternalRef.js";

/**
 * A modal or a Home tab, as Slack returns it.
 */
export interface View {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * ID of the workspace, or of the organization, that the app is installed
   * in.
   */
  app_installed_team_id?: string;
  /**
   * URL that the app unfurled.
   */
  app_unfurl_url?: string;
  /**
   * The blocks of the view.
   */
  blocks: Block[];
  /**
   * ID of the bot.
   */
  bot_id: string;
  /**
   * The app's own name for this kind of view, which comes back in payloads.
   */
  callback_id: string;
  /**
   * ID of the conversation that the view belongs to.
   */
  channel?: string;
  /**
   * Whether closing the view closes the whole modal with all views below.
   */
  clear_on_close: boolean;
  /**
   * Text of the button that closes, or `null`.
   */
  close?: TextObject | null;
  /**
   * URL of the work object that the view shows.
   */
  entity_url?: string;
  /**
   * The app's own ID for the view, unique among the views in the workspace.
   */
  external_id: string;
  external_ref?: ExternalRef;
  /**
   * Mark of this version of the view. Sent with a change, it keeps the
   * change from overwriting another.
   */
  hash: string;
  /**
   * ID of the view.
   */
  id: string;
  /**
   * Timestamp of the message that the view belongs to.
   */
  message_ts?: string;
  /**
   * Whether the app is told by a `view_closed` payload when people close the
   * view.
   */
  notify_on_close: boolean;
  /**
   * ID of the view below, or `null`.
   */
  previous_view_id?: string | null;
  /**
   * Text that the app gets back with interactions and submissions of the
   * view. People do not see it.
   */
  private_metadata: string;
  /**
   * ID of the lowest view of the modal.
   */
  root_view_id: string;
  /**
   * What has been entered so far.
   */
  state: {
    values?: { [key: string]: { [key: string]: unknown } };
    [key: string]: unknown;
  };
  /**
   * Text of the button that submits, or `null`.
   */
  submit: TextObject | null;
  /**
   * Whether the submit button stays off until something has been entered.
   */
  submit_disabled?: boolean;
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Title of the modal, or `null`.
   */
  title?: TextObject | null;
  /**
   * Kind of the view: `modal` or `home`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

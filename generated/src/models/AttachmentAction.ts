import type { AttachmentConfirm } from "./AttachmentConfirm.js";
import type { AttachmentOptionGroup } from "./AttachmentOptionGroup.js";
import type { AttachmentOption } from "./AttachmentOption.js";

/**
 * A button or a menu of an attachment.
 */
export interface AttachmentAction {
  confirm?: AttachmentConfirm;
  /**
   * Where a menu's options come from: listed here, Slack's users, channels
   * or conversations, or the app.
   */
  data_source?: string;
  /**
   * Number of the action in its attachment.
   */
  id?: string;
  /**
   * Typed characters after which the app is asked for options, in a menu
   * with `external` source.
   */
  min_query_length?: number;
  /**
   * The app's own name for the action.
   */
  name?: string;
  /**
   * The options of the menu in titled groups, in place of `options`.
   */
  option_groups?: AttachmentOptionGroup[];
  /**
   * The options of the menu.
   */
  options?: AttachmentOption[];
  /**
   * The option that is chosen at first, as a list of one.
   */
  selected_options?: AttachmentOption[];
  /**
   * How the button looks.
   */
  style?: string;
  /**
   * Text of the button or the menu.
   */
  text?: string;
  /**
   * Kind of the action: a button or a menu.
   */
  type?: string;
  /**
   * URL that a click opens.
   */
  url?: string;
  /**
   * Value that the app gets when the button is clicked.
   */
  value?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

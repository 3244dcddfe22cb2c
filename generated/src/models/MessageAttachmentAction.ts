import type { MessageAttachmentConfirm } from "./MessageAttachmentConfirm.js";
import type { MessageAttachmentOption } from "./MessageAttachmentOption.js";
import type { MessageAttachmentOptionGroup } from "./MessageAttachmentOptionGroup.js";

/**
 * A button or a menu of an attachment that is sent.
 */
export interface MessageAttachmentAction {
  /**
   * Number of the action in its attachment.
   */
  id?: string;
  confirm?: MessageAttachmentConfirm;
  /**
   * Where a menu's options come from: listed here, Slack's users, channels
   * or conversations, or the app.
   */
  data_source?:
    | "channels"
    | "conversations"
    | "external"
    | "static"
    | "users"
    | (string & {});
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
   * The options of the menu.
   */
  options?: MessageAttachmentOption[];
  /**
   * The options of the menu in titled groups, in place of `options`.
   */
  option_groups?: MessageAttachmentOptionGroup[];
  /**
   * The option that is chosen at first, as a list of one.
   */
  selected_options?: MessageAttachmentOption[];
  /**
   * How the button looks.
   */
  style?: "danger" | "default" | "primary" | (string & {});
  /**
   * Text of the button or the menu.
   */
  text: string;
  /**
   * Kind of the action: a button or a menu.
   */
  type: "button" | "select" | (string & {});
  /**
   * Value that the app gets when the button is clicked.
   */
  value?: string;
  /**
   * URL that a click opens.
   */
  url?: string;
}

import type { Block } from "./Block.js";
import type { MessageAttachmentField } from "./MessageAttachmentField.js";
import type { MessageAttachmentAction } from "./MessageAttachmentAction.js";
import type { MessageAttachmentPreview } from "./MessageAttachmentPreview.js";

/**
 * An attachment that is sent with a message. Slack recommends blocks
 * instead.
 */
export interface MessageAttachment {
  /**
   * The blocks of the attachment.
   */
  blocks?: Block[];
  /**
   * Plain text where the attachment cannot be shown, such as in
   * notifications.
   */
  fallback?: string;
  /**
   * Colour of the bar at the side: `good` (green), `warning` (yellow),
   * `danger` (red) or a hexadecimal value such as `#439FE0`. Grey when left
   * out.
   */
  color?: string;
  /**
   * Text above the attachment; formatted if `mrkdwn_in` names it.
   */
  pretext?: string;
  /**
   * Name of the author, in small text.
   */
  author_name?: string;
  /**
   * URL that the author's name links to; needs `author_name`.
   */
  author_link?: string;
  /**
   * URL of the picture of 16 × 16 pixels left of the author's name; needs
   * `author_name`.
   */
  author_icon?: string;
  /**
   * Second line of the author's name.
   */
  author_subname?: string;
  /**
   * Title in large text.
   */
  title?: string;
  /**
   * URL that the title links to.
   */
  title_link?: string;
  /**
   * Main text; formatted if `mrkdwn_in` names it. From 700 characters or 5
   * line breaks on, clients fold it.
   */
  text?: string;
  /**
   * Short titled texts, set out like a table; two or three look best.
   */
  fields?: MessageAttachmentField[];
  /**
   * URL of a GIF, JPEG, PNG or BMP picture below the text, shown in at most
   * 360 × 500 pixels. Not together with `thumb_url`.
   */
  image_url?: string;
  /**
   * URL of a GIF, JPEG, PNG or BMP picture under 500 KB, shown at the right
   * in at most 75 × 75 pixels.
   */
  thumb_url?: string;
  /**
   * Text of the footer, at most 300 characters.
   */
  footer?: string;
  /**
   * URL of the picture of 16 × 16 pixels next to the footer; needs `footer`.
   */
  footer_icon?: string;
  /**
   * Time shown in the footer, in seconds since 1970.
   */
  ts?: string;
  /**
   * The buttons and menus of the attachment, at most 5.
   */
  actions?: MessageAttachmentAction[];
  /**
   * The app's own name for the attachment, which comes back in interaction
   * payloads.
   */
  callback_id?: string;
  /**
   * Fields that Slack formats as `mrkdwn`: `text`, `pretext` or `fields`.
   */
  mrkdwn_in?: ("fields" | "pretext" | "text" | (string & {}))[];
  /**
   * URL that the app unfurled.
   */
  app_unfurl_url?: string;
  /**
   * Whether an app made the attachment by unfurling a link.
   */
  is_app_unfurl?: boolean;
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * ID of the bot.
   */
  bot_id?: string;
  preview?: MessageAttachmentPreview;
}

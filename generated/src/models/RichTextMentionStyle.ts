import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * How a mention is styled; plain without any of these.
 */
export type RichTextMentionStyle = {
  client_highlight?: boolean;
  highlight?: boolean;
  unlink?: boolean;
} & RichTextStyle;

import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * Text with a style.
 */
export interface RichTextText {
  /**
   * Always `text`.
   */
  type: "text";
  /**
   * The text.
   */
  text: string;
  style?: RichTextStyle;
}

import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * A link.
 */
export interface RichTextLink {
  /**
   * Always `link`.
   */
  type: "link";
  /**
   * Text of the link; the URL itself when left out.
   */
  text?: string;
  /**
   * Whether the link counts as unsafe.
   */
  unsafe?: boolean;
  /**
   * URL of the link.
   */
  url: string;
  style?: RichTextStyle;
}

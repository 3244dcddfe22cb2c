import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * An emoji.
 */
export interface RichTextEmoji {
  /**
   * Always `emoji`.
   */
  type: "emoji";
  /**
   * Name of the emoji, without colons or skin tone.
   */
  name: string;
  /**
   * Number of the skin tone, where the emoji has one.
   */
  skin_tone?: number;
  /**
   * Code points of a standard emoji in lower-case hexadecimal. Not for
   * custom emoji.
   */
  unicode?: string;
  /**
   * URL of a custom emoji's picture, where it comes from another workspace.
   */
  url?: string;
  style?: RichTextStyle;
}

/**
 * How to draw an emoji of a status.
 */
export interface StatusEmojiDisplayInfo {
  /**
   * Name of the emoji that this one is an alias of.
   */
  display_alias?: string;
  /**
   * Address of the emoji's image.
   */
  display_url?: string;
  /**
   * Name of the emoji, without colons.
   */
  emoji_name?: string;
  /**
   * Unicode code points of the emoji in hexadecimal digits.
   */
  unicode?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

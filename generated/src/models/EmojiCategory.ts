/**
 * A category of standard emoji.
 */
export interface EmojiCategory {
  /**
   * Names of the emoji, without colons.
   */
  emoji_names?: string[];
  /**
   * Name of the category.
   */
  name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * The picture of a message that a bot posted, if not the bot's own.
 */
export interface MessageIcons {
  /**
   * Name of the emoji that stands in for the picture, between colons.
   */
  emoji?: string;
  /**
   * URL of the icon in 36 × 36 pixels.
   */
  image_36?: string;
  /**
   * URL of the icon in 48 × 48 pixels.
   */
  image_48?: string;
  /**
   * URL of the icon in 64 × 64 pixels.
   */
  image_64?: string;
  /**
   * URL of the icon in 72 × 72 pixels.
   */
  image_72?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

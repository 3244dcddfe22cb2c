/**
 * The icons of an app or a bot, by size.
 */
export interface BotIcons {
  /**
   * URL of the icon in 1024 × 1024 pixels.
   */
  image_1024?: string;
  /**
   * URL of the icon in 128 × 128 pixels.
   */
  image_128?: string;
  /**
   * URL of the icon in 192 × 192 pixels.
   */
  image_192?: string;
  /**
   * URL of the icon in 32 × 32 pixels.
   */
  image_32?: string;
  /**
   * URL of the icon in 36 × 36 pixels.
   */
  image_36?: string;
  /**
   * URL of the icon in 48 × 48 pixels.
   */
  image_48?: string;
  /**
   * URL of the icon in 512 × 512 pixels.
   */
  image_512?: string;
  /**
   * URL of the icon in 64 × 64 pixels.
   */
  image_64?: string;
  /**
   * URL of the icon in 72 × 72 pixels.
   */
  image_72?: string;
  /**
   * URL of the icon in 96 × 96 pixels.
   */
  image_96?: string;
  /**
   * URL of the icon in the size it was uploaded in.
   */
  image_original?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

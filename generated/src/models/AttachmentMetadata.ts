/**
 * Data about the picture of an attachment.
 */
export interface AttachmentMetadata {
  /**
   * File extension of the picture.
   */
  extension?: string;
  /**
   * File format of the picture.
   */
  format?: string;
  /**
   * Height of the original in pixels.
   */
  original_h?: number;
  /**
   * Width of the original in pixels.
   */
  original_w?: number;
  /**
   * Rotation of the picture.
   */
  rotation?: number;
  /**
   * Whether there is a thumbnail of 160 pixels.
   */
  thumb_160?: boolean;
  /**
   * Height of the thumbnail of 360 pixels, in pixels.
   */
  thumb_360_h?: number;
  /**
   * Width of the thumbnail of 360 pixels, in pixels.
   */
  thumb_360_w?: number;
  /**
   * Whether there is a thumbnail of 64 pixels.
   */
  thumb_64?: boolean;
  /**
   * Whether there is a thumbnail of 80 pixels.
   */
  thumb_80?: boolean;
  /**
   * Tiny version of the picture for use while it loads, Base64.
   */
  thumb_tiny?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A user as those see them who ask who it is.
 */
export interface UserSummary {
  /**
   * Email address of the user.
   */
  email?: string;
  /**
   * ID of the user.
   */
  id: string;
  /**
   * Address of the picture at 192 by 192 pixels.
   */
  image_192?: string;
  /**
   * Address of the picture at 24 by 24 pixels.
   */
  image_24?: string;
  /**
   * Address of the picture at 32 by 32 pixels.
   */
  image_32?: string;
  /**
   * Address of the picture at 48 by 48 pixels.
   */
  image_48?: string;
  /**
   * Address of the picture at 512 by 512 pixels.
   */
  image_512?: string;
  /**
   * Address of the picture at 72 by 72 pixels.
   */
  image_72?: string;
  /**
   * Name of the user.
   */
  name: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A custom emoji.
 */
export interface CustomEmoji {
  /**
   * Unix time in seconds when the emoji was added.
   */
  date_created?: number;
  /**
   * ID of the user who added the emoji.
   */
  uploaded_by?: string;
  /**
   * Address of the emoji's image.
   */
  url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * An option of an attachment's menu.
 */
export interface AttachmentOption {
  /**
   * Text shown to people.
   */
  text?: string;
  /**
   * Value that the app gets.
   */
  value?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

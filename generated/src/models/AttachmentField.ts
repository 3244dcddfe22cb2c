/**
 * A short titled text in an attachment.
 */
export interface AttachmentField {
  /**
   * Whether the field may share its line with another.
   */
  short?: boolean;
  /**
   * Bold heading of the field.
   */
  title?: string;
  /**
   * Text of the field.
   */
  value?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

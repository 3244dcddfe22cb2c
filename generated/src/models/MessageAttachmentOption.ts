/**
 * An option of a menu in an attachment that is sent.
 */
export interface MessageAttachmentOption {
  /**
   * Second line of the option.
   */
  description?: string;
  /**
   * Text shown to people.
   */
  text: string;
  /**
   * Value that the app gets.
   */
  value: string;
}

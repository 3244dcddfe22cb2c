/**
 * How a piece of formatted text is styled; plain without any of these.
 */
export interface RichTextStyle {
  /**
   * Whether the text is bold.
   */
  bold?: boolean;
  /**
   * Whether the text is set as code.
   */
  code?: boolean;
  /**
   * Whether the text is italic.
   */
  italic?: boolean;
  /**
   * Whether the text is struck through.
   */
  strike?: boolean;
  /**
   * Whether the text is underlined.
   */
  underline?: boolean;
}

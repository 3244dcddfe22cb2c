/**
 * Plain text.
 */
export interface PlainTextElement {
  /**
   * Always `plain_text`.
   */
  type: "plain_text";
  /**
   * The text, 1 to 3000 characters.
   */
  text: string;
  /**
   * Whether emoji in the text are turned into names between colons.
   */
  emoji?: boolean;
}

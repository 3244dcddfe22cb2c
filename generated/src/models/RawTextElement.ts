/**
 * A cell of a table with plain text.
 */
export interface RawTextElement {
  /**
   * Always `raw_text`.
   */
  type: "raw_text";
  /**
   * The text, at least one character.
   */
  text: string;
}

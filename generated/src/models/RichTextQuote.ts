import type { RichTextElement } from "./RichTextElement.js";

/**
 * A quotation.
 */
export interface RichTextQuote {
  /**
   * Always `rich_text_quote`.
   */
  type: "rich_text_quote";
  /**
   * The pieces of the quotation.
   */
  elements: RichTextElement[];
  /**
   * Whether there is a line along the side, as in a quotation: 1 for yes, 0
   * for no.
   */
  border?: 0 | 1;
}

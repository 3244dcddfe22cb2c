import type { RichTextLink } from "./RichTextLink.js";
import type { RichTextText } from "./RichTextText.js";

/**
 * Preformatted text, set as a block of code.
 */
export interface RichTextPreformatted {
  /**
   * Always `rich_text_preformatted`.
   */
  type: "rich_text_preformatted";
  /**
   * The texts and links.
   */
  elements: (RichTextLink | RichTextText)[];
  /**
   * Whether there is a line along the side, as in a quotation: 1 for yes, 0
   * for no.
   */
  border?: 0 | 1;
}

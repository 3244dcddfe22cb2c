import type { RichTextElement } from "./RichTextElement.js";

/**
 * A paragraph of formatted text.
 */
export interface RichTextSection {
  /**
   * Always `rich_text_section`.
   */
  type: "rich_text_section";
  /**
   * The pieces of the paragraph.
   */
  elements: RichTextElement[];
}

import type { RichTextBlock } from "./RichTextBlock.js";

/**
 * Formatted text for a column of text.
 */
export interface SlackListsItemFieldRichText {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Formatted text, as blocks.
   */
  rich_text: RichTextBlock[];
}

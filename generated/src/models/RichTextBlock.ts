import type { RichTextBlockElement } from "./RichTextBlockElement.js";

/**
 * A block of formatted text, as Slack's own editor makes it.
 */
export interface RichTextBlock {
  /**
   * Always `rich_text`.
   */
  type: "rich_text";
  /**
   * The paragraphs, lists, quotations and preformatted texts, in order.
   */
  elements: RichTextBlockElement[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}

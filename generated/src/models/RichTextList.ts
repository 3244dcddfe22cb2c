import type { RichTextSection } from "./RichTextSection.js";

/**
 * A list of formatted texts.
 */
export interface RichTextList {
  /**
   * Always `rich_text_list`.
   */
  type: "rich_text_list";
  /**
   * The items of the list.
   */
  elements: RichTextSection[];
  /**
   * Whether the items have bullets (`bullet`) or numbers (`ordered`).
   */
  style: "bullet" | "ordered" | (string & {});
  /**
   * Depth of the list, 0 to 8, which also decides the kind of its bullets or
   * numbers; 0 when left out.
   */
  indent?: number;
  /**
   * Whether there is a line along the side, as in a quotation: 1 for yes, 0
   * for no.
   */
  border?: 0 | 1;
  /**
   * How many numbers the first item is away from 1, in a list with numbers;
   * with 4 it is numbered 5.
   */
  offset?: number;
}

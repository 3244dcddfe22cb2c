import type { RichTextBlock } from "./RichTextBlock.js";
import type { RawNumberElement } from "./RawNumberElement.js";
import type { RawTextElement } from "./RawTextElement.js";

/**
 * A block that shows a table with pages.
 */
export interface DataTableBlock {
  /**
   * Always `data_table`.
   */
  type: "data_table";
  /**
   * The rows, each a list of cells.
   */
  rows: (RichTextBlock | RawNumberElement | RawTextElement)[][];
  /**
   * Caption of the table.
   */
  caption: string;
  /**
   * Rows on a page, 1 to 100; 5 when left out.
   */
  page_size?: number;
  /**
   * Index from 0 of the column whose cells name their rows, for screen
   * readers; 0 when left out.
   */
  row_header_column_index?: number;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}

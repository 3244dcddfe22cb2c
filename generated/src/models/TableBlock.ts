import type { RichTextBlock } from "./RichTextBlock.js";
import type { RawNumberElement } from "./RawNumberElement.js";
import type { RawTextElement } from "./RawTextElement.js";
import type { TableBlockColumnSettings } from "./TableBlockColumnSettings.js";

/**
 * A block that shows a table.
 */
export interface TableBlock {
  /**
   * Always `table`.
   */
  type: "table";
  /**
   * The rows, at most 100, each a list of at most 20 cells.
   */
  rows: (RichTextBlock | RawNumberElement | RawTextElement)[][];
  /**
   * How the columns look, in their order, at most 20; further columns look
   * as by default.
   */
  column_settings?: TableBlockColumnSettings[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}

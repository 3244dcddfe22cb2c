import type { ListRecordExcerpt } from "./ListRecordExcerpt.js";
import type { ListColumn } from "./ListColumn.js";

/**
 * An item of a list as a message shows it, with the columns.
 */
export interface ListRecordEmbed {
  record?: ListRecordExcerpt;
  /**
   * Columns of the list.
   */
  schema?: ListColumn[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

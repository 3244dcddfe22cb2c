import type { ListRecordField } from "./ListRecordField.js";

/**
 * The values of an item of a list.
 */
export interface ListRecordExcerpt {
  /**
   * Values of the item, one entry per column that has some.
   */
  fields?: ListRecordField[];
  /**
   * ID of the item.
   */
  record_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

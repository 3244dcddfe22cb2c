import type { ListColumnOptions } from "./ListColumnOptions.js";

/**
 * A column of a list.
 */
export interface ListColumn {
  /**
   * ID of the column.
   */
  id: string;
  /**
   * Whether the column names the items.
   */
  is_primary_column: boolean;
  /**
   * The app's own name for the column.
   */
  key: string;
  /**
   * Heading of the column, as people see it.
   */
  name: string;
  options?: ListColumnOptions;
  /**
   * Type of the values in the column, such as `text`, `number`, `date`,
   * `select` or `user`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A condition that an item meets to be shown in a view of a list.
 */
export interface ListViewFilter {
  /**
   * ID of the column.
   */
  column_id?: string;
  /**
   * The app's own name for the column.
   */
  key?: string;
  /**
   * How the column's value is compared.
   */
  operator?: string;
  /**
   * What it is compared with, in the column's type.
   */
  typed_values?: unknown[];
  /**
   * What it is compared with, as texts.
   */
  values?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * How a view of a list groups its records.
 */
export interface ListViewGrouping {
  /**
   * What the records are grouped by.
   */
  group_by?: string;
  /**
   * ID of the column whose values make the groups.
   */
  group_by_column_id?: string;
  /**
   * Order of the groups.
   */
  order?: unknown[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * How much a list holds, and how much it may.
 */
export interface ListLimits {
  /**
   * Number of archived items.
   */
  archived_row_count?: number;
  /**
   * Number of columns.
   */
  column_count?: number;
  /**
   * The most columns that the list may have.
   */
  column_count_limit?: number;
  /**
   * The most files that a cell may hold.
   */
  max_attachments_per_cell?: number;
  /**
   * Whether the list has more columns than it may.
   */
  over_column_maximum?: boolean;
  /**
   * Whether the list has more items than it may.
   */
  over_row_maximum?: boolean;
  /**
   * Whether the list has more views than it may.
   */
  over_view_maximum?: boolean;
  /**
   * Number of items.
   */
  row_count?: number;
  /**
   * The most items that the list may have.
   */
  row_count_limit?: number;
  /**
   * Number of views.
   */
  view_count?: number;
  /**
   * The most views that the list may have.
   */
  view_count_limit?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

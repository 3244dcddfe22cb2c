/**
 * Where a page stands among all that was found.
 */
export interface SearchPagination {
  /**
   * Number of the page's first item, counted from 1.
   */
  first: number;
  /**
   * Number of the page's last item.
   */
  last: number;
  /**
   * Number of the page, counted from 1.
   */
  page: number;
  /**
   * How many pages there are.
   */
  page_count: number;
  /**
   * How many items a page holds.
   */
  per_page: number;
  /**
   * How many items there are in all.
   */
  total_count: number;
  /**
   * Where the next page begins, where a cursor was given. Messages only.
   */
  next_cursor?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

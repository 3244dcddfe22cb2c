/**
 * Where a page stands in a list that is paged by numbers.
 */
export interface Paging {
  /**
   * Most items per page.
   */
  count?: number;
  /**
   * Number of this page, from 1.
   */
  page: number;
  /**
   * Number of pages.
   */
  pages: number;
  /**
   * Most items per page, as some methods name it.
   */
  per_page?: number;
  /**
   * Number of items left over from full pages, as far as is known.
   */
  spill?: number;
  /**
   * Number of items on all pages.
   */
  total: number;
  /**
   * What Slack would have the caller know of the page.
   */
  warnings?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

import type { File_ } from "./File_.js";
import type { SearchPagination } from "./SearchPagination.js";
import type { Paging } from "./Paging.js";

/**
 * A page of the files found.
 */
export interface FileMatches {
  /**
   * The files found.
   */
  matches: File_[];
  pagination: SearchPagination;
  paging: Paging;
  /**
   * How many files were found in all.
   */
  total: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

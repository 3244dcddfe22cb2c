import type { MessageMatch } from "./MessageMatch.js";
import type { SearchPagination } from "./SearchPagination.js";
import type { Paging } from "./Paging.js";

/**
 * A page of the messages found.
 */
export interface MessageMatches {
  /**
   * The messages found.
   */
  matches: MessageMatch[];
  pagination: SearchPagination;
  paging: Paging;
  /**
   * How many messages were found in all.
   */
  total: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

import type { OwnershipDetail } from "./OwnershipDetail.js";

/**
 * How many of something who owns, of canvases or lists that are shared.
 */
export interface OwnershipCounts {
  /**
   * How many of them belong to which workspace.
   */
  ownership_details?: OwnershipDetail[];
  /**
   * Number of lists.
   */
  total_count?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

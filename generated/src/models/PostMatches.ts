/**
 * A page of the posts found.
 */
export interface PostMatches {
  /**
   * The posts found.
   */
  matches?: string[];
  /**
   * How many posts were found in all.
   */
  total?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

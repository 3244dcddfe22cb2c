/**
 * Ratings for a column of ratings.
 */
export interface SlackListsItemFieldRating {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Ratings, up to the column's `max`.
   */
  rating: number[];
}

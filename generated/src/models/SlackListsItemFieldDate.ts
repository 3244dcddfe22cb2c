/**
 * Days for a column of dates.
 */
export interface SlackListsItemFieldDate {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Days, as `YYYY-MM-DD`.
   */
  date: string[];
}

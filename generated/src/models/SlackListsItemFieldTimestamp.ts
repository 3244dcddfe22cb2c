/**
 * Times for a column of timestamps.
 */
export interface SlackListsItemFieldTimestamp {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Times, in seconds since 1970.
   */
  timestamp: number[];
}

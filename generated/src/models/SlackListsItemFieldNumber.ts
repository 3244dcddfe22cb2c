/**
 * Numbers for a column of numbers.
 */
export interface SlackListsItemFieldNumber {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Numbers.
   */
  number: number[];
}

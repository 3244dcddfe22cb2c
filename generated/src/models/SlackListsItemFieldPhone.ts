/**
 * Phone numbers for a column of them.
 */
export interface SlackListsItemFieldPhone {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Phone numbers.
   */
  phone: string[];
}

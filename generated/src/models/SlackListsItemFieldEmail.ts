/**
 * Email addresses for a column of them.
 */
export interface SlackListsItemFieldEmail {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Email addresses.
   */
  email: string[];
}

/**
 * Users for a column of people.
 */
export interface SlackListsItemFieldUser {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * IDs of the users.
   */
  user: string[];
}

/**
 * Options for a column of choices.
 */
export interface SlackListsItemFieldSelect {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * The `value` of each option chosen; at most 50.
   */
  select: string[];
}

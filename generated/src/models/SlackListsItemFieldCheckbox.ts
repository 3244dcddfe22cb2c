/**
 * A tick for a column of checkboxes.
 */
export interface SlackListsItemFieldCheckbox {
  /**
   * Whether the box is ticked.
   */
  checkbox: boolean;
  /**
   * ID of the column.
   */
  column_id: string;
}

/**
 * Files for a column of attachments.
 */
export interface SlackListsItemFieldAttachment {
  /**
   * IDs of the files.
   */
  attachment: string[];
  /**
   * ID of the column.
   */
  column_id: string;
}

/**
 * Messages for a column of messages.
 */
export interface SlackListsItemFieldMessage {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Addresses of the messages, as `chat.getPermalink` answers them.
   */
  message: string[];
}

/**
 * Conversations for a column of channels.
 */
export interface SlackListsItemFieldChannel {
  /**
   * IDs of the conversations.
   */
  channel: string[];
  /**
   * ID of the column.
   */
  column_id: string;
}

/**
 * What a tab of a conversation shows.
 */
export interface TabData {
  /**
   * ID of the file that the tab shows.
   */
  file_id?: string;
  /**
   * ID of the bookmark that holds the folder.
   */
  folder_bookmark_id?: string;
  /**
   * Whether Slack keeps quiet about edits.
   */
  mute_edit_updates?: boolean;
  /**
   * Timestamp of the message that shares the file.
   */
  shared_ts?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * A file that a cell refers to.
 */
export interface SlackListsItemReference {
  /**
   * The file.
   */
  file: { file_id: string };
}

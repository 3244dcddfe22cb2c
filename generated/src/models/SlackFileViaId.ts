/**
 * A file in Slack, by its ID.
 */
export interface SlackFileViaId {
  /**
   * ID of the file.
   */
  id: string;
}

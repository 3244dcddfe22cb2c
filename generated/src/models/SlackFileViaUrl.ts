/**
 * A file in Slack, by its URL.
 */
export interface SlackFileViaUrl {
  /**
   * The file's `url_private` or `permalink`.
   */
  url: string;
}

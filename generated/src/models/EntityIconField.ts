/**
 * An icon, by its address or as a file of Slack.
 */
export interface EntityIconField {
  /**
   * What the image shows, for screen readers.
   */
  alt_text: string;
  /**
   * Address of the icon.
   */
  url?: string;
  /**
   * File in Slack that holds the icon, by ID or address.
   */
  slack_file?: { id?: string; url?: string; [key: string]: unknown };
}

/**
 * Text in Slack's own markup.
 */
export interface MrkdwnElement {
  /**
   * Always `mrkdwn`.
   */
  type: "mrkdwn";
  /**
   * The text in Slack's markup, 1 to 3000 characters.
   */
  text: string;
  /**
   * Whether URLs, channel names and mentions stay as they are typed instead
   * of becoming links. Left out, they become links.
   */
  verbatim?: boolean;
}

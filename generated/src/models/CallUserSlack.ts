/**
 * A participant of a call who is a user of Slack.
 */
export interface CallUserSlack {
  /**
   * ID of the user.
   */
  slack_id: string;
}

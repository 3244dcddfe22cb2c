/**
 * A user of Slack.
 */
export interface EntityUserIDField {
  /**
   * ID of the user.
   */
  user_id: string;
}

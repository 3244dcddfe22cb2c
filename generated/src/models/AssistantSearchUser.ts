/**
 * A user whom a search found.
 */
export interface AssistantSearchUser {
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * Address of the user in Slack.
   */
  permalink: string;
  /**
   * Address of the user's picture.
   */
  profile_pic_permalink?: string;
  /**
   * Full name of the user, which may differ from the name that is shown.
   */
  full_name: string;
  /**
   * Job title of the user.
   */
  title: string;
  /**
   * Time zone of the user.
   */
  timezone: string;
  /**
   * Email address of the user.
   */
  email: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Analytics of a member on a day.
 */
export interface AdminAnalyticsMemberDetails {
  /**
   * Messages that the member posted in channels.
   */
  channel_messages_posted_count?: number;
  /**
   * The day, in UTC, as `YYYY-MM-DD`.
   */
  date?: string;
  /**
   * Unix time in seconds when the member claimed the account.
   */
  date_claimed?: number;
  /**
   * Email address of the member.
   */
  email_address?: string;
  /**
   * ID of the organization.
   */
  enterprise_id?: string;
  /**
   * Files that the member uploaded.
   */
  files_added_count?: number;
  /**
   * Whether the member was active.
   */
  is_active?: boolean;
  /**
   * Whether the member was active on Android.
   */
  is_active_android?: boolean;
  /**
   * Whether the member used an app.
   */
  is_active_apps?: boolean;
  /**
   * Whether the member was active on a desktop computer.
   */
  is_active_desktop?: boolean;
  /**
   * Whether the member was active on iOS.
   */
  is_active_ios?: boolean;
  /**
   * Whether the member was active in a conversation shared with other
   * organizations.
   */
  is_active_slack_connect?: boolean;
  /**
   * Whether the member ran a workflow.
   */
  is_active_workflows?: boolean;
  /**
   * Whether the member is billed.
   */
  is_billable_seat?: boolean;
  /**
   * Whether the member is a guest.
   */
  is_guest?: boolean;
  /**
   * Messages that the member posted.
   */
  messages_posted_count?: number;
  /**
   * Reactions that the member added.
   */
  reactions_added_count?: number;
  /**
   * Searches that the member made.
   */
  search_count?: number;
  /**
   * Calls in Slack that the member took part in.
   */
  slack_calls_count?: number;
  /**
   * Huddles that the member took part in.
   */
  slack_huddles_count?: number;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Calls of all kinds that the member took part in.
   */
  total_calls_count?: number;
  /**
   * ID of the user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

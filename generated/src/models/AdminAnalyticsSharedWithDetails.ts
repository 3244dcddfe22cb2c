/**
 * A workspace that a channel is shared with.
 */
export interface AdminAnalyticsSharedWithDetails {
  /**
   * Name of the workspace.
   */
  name?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

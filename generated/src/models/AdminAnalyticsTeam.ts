/**
 * A workspace, as analytics of channels name it.
 */
export interface AdminAnalyticsTeam {
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

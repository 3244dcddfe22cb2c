/**
 * A user group that the setting includes or leaves out.
 */
export interface SlackConnectUsergroup {
  /**
   * ID of the user group.
   */
  id?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

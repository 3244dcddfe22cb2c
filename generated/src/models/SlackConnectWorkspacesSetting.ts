/**
 * Setting: which workspaces something is allowed in.
 */
export interface SlackConnectWorkspacesSetting {
  /**
   * ID of the user who last changed the setting.
   */
  actor?: string;
  /**
   * When the setting was last changed, in Unix seconds.
   */
  date_update?: number;
  /**
   * Where the setting comes from.
   */
  source?: string;
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * The value of the setting.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Setting: whether shared group messages may become private channels.
 */
export interface SlackConnectGroupMessageSetting {
  /**
   * ID of the workspace that the channels are accepted in.
   */
  accept_in_workspace_id?: string;
  /**
   * ID of the user who last changed the setting.
   */
  actor?: string;
  /**
   * When the setting was last changed, in Unix seconds.
   */
  date_update?: number;
  /**
   * IDs among them that no longer name a workspace.
   */
  invalid_workspace_ids?: string[];
  /**
   * Where the setting comes from.
   */
  source?: string;
  /**
   * The value of the setting.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Setting: who accepts invitations from the organization.
 */
export interface SlackConnectInviteSetting {
  /**
   * IDs of the workspaces that shared channels are accepted in.
   */
  accept_in_workspace_ids?: string[];
  /**
   * Whether the accepted channels become private.
   */
  accept_private?: boolean;
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
  /**
   * Whether the workspaces are those of `allowed_workspaces`.
   */
  use_allowed_workspaces?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

/**
 * Who may run something.
 */
export interface Runners {
  /**
   * IDs of the conversations whose members may run it.
   */
  channel_ids?: string[];
  /**
   * IDs of the organizations whose members may run it.
   */
  org_ids?: string[];
  /**
   * Kind of the permission, like `everyone` or `named_entities`.
   */
  permission_type?: string;
  /**
   * IDs of the workspaces whose members may run it.
   */
  team_ids?: string[];
  /**
   * IDs of the users who may run it.
   */
  user_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

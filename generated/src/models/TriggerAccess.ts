/**
 * Who may run a trigger.
 */
export interface TriggerAccess {
  /**
   * Who may run the trigger.
   */
  permission_type:
    "everyone" | "app_collaborators" | "named_entities" | (string & {});
  /**
   * IDs of the users who may run the trigger.
   */
  user_ids?: string[];
  /**
   * IDs of the channels whose members may run the trigger.
   */
  channel_ids?: string[];
  /**
   * IDs of the workspaces whose members may run the trigger.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations whose members may run the trigger.
   */
  org_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

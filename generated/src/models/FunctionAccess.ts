import type { FunctionUser } from "./FunctionUser.js";

/**
 * Who may use a function in workflows.
 */
export interface FunctionAccess {
  /**
   * Who may use the function.
   */
  permission_type:
    | "everyone"
    | "app_collaborators"
    | "named_entities"
    | "system"
    | (string & {});
  /**
   * Users who may use the function.
   */
  users?: FunctionUser[];
  /**
   * IDs of the workspaces whose members may use the function.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations whose members may use the function.
   */
  org_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

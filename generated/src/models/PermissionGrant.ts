/**
 * Who has one permission.
 */
export interface PermissionGrant {
  /**
   * IDs of the organizations whose members have it.
   */
  org_ids?: string[];
  /**
   * Who has it: `everyone`, `no_one`, or with `named_entities` those whom
   * the lists name; `unset` if nobody has decided.
   */
  permission?:
    "everyone" | "named_entities" | "no_one" | "unset" | (string & {});
  /**
   * IDs of the workspaces whose members have it.
   */
  team_ids?: string[];
  /**
   * IDs of the users who have it.
   */
  user_ids?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}

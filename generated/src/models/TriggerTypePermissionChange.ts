/**
 * Who is to have one permission of a type of trigger.
 */
export interface TriggerTypePermissionChange {
  /**
   * IDs of the users who have it, at most 50.
   */
  user_ids?: string[];
  /**
   * Who has it: `everyone`, `no_one`, or with `named_entities` the users in
   * `user_ids`.
   */
  visibility: "everyone" | "named_entities" | "no_one" | (string & {});
}

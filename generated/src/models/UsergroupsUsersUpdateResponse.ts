import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.users.update`.
 */
export type UsergroupsUsersUpdateResponse = {
  usergroup: Usergroup;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.update`.
 */
export type UsergroupsUpdateResponse = {
  usergroup: Usergroup;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

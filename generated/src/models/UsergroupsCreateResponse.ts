import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.create`.
 */
export type UsergroupsCreateResponse = {
  usergroup?: Usergroup;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

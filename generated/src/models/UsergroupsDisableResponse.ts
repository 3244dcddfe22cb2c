import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.disable`.
 */
export type UsergroupsDisableResponse = {
  usergroup?: Usergroup;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

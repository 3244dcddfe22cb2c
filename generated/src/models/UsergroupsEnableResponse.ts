import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.enable`.
 */
export type UsergroupsEnableResponse = {
  usergroup?: Usergroup;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

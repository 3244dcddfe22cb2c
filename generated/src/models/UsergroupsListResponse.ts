import type { Usergroup } from "./Usergroup.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.list`.
 */
export type UsergroupsListResponse = {
  usergroups: Usergroup[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

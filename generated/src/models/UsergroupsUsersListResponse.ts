import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `usergroups.users.list`.
 */
export type UsergroupsUsersListResponse = {
  users: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

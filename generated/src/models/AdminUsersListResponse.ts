import type { User } from "./User.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.users.list`.
 */
export type AdminUsersListResponse = {
  users: User[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

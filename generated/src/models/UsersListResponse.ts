import type { User } from "./User.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.list`.
 */
export type UsersListResponse = {
  cache_ts: number;
  members: User[];
  offset?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

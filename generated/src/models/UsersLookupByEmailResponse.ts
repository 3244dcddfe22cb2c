import type { User } from "./User.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.lookupByEmail`.
 */
export type UsersLookupByEmailResponse = {
  user: User;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

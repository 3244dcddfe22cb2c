import type { User } from "./User.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.info`.
 */
export type UsersInfoResponse = {
  user?: User;
  users?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

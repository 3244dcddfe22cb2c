import type { GuestExpiration } from "./GuestExpiration.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.users.getExpiration`.
 */
export type AdminUsersGetExpirationResponse = {
  user?: GuestExpiration;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

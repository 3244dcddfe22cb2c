import type { UserProfile } from "./UserProfile.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.profile.set`.
 */
export type UsersProfileSetResponse = {
  profile: UserProfile;
  username?: string;
  email_pending?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

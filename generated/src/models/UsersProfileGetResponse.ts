import type { UserProfile } from "./UserProfile.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.profile.get`.
 */
export type UsersProfileGetResponse = {
  profile: UserProfile;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

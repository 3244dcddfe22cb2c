import type { UserProfile } from "./UserProfile.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.setPhoto`.
 */
export type UsersSetPhotoResponse = {
  profile?: UserProfile;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

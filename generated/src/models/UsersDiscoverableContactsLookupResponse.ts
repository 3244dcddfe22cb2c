import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.discoverableContacts.lookup`.
 */
export type UsersDiscoverableContactsLookupResponse = {
  is_discoverable: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

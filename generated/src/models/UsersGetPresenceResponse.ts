import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.getPresence`.
 */
export type UsersGetPresenceResponse = {
  auto_away?: boolean;
  connection_count?: number;
  last_activity?: number;
  manual_away?: boolean;
  online?: boolean;
  presence: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

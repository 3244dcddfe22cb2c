import type { ActiveSession } from "./ActiveSession.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.users.session.list`.
 */
export type AdminUsersSessionListResponse = {
  active_sessions: ActiveSession[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

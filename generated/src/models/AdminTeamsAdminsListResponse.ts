import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.teams.admins.list`.
 */
export type AdminTeamsAdminsListResponse = {
  admin_ids: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

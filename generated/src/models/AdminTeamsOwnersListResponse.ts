import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.teams.owners.list`.
 */
export type AdminTeamsOwnersListResponse = {
  owner_ids: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { WorkspaceSummary } from "./WorkspaceSummary.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.teams.list`.
 */
export type AdminTeamsListResponse = {
  teams?: WorkspaceSummary[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

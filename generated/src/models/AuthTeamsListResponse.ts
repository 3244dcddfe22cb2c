import type { WorkspaceSummary } from "./WorkspaceSummary.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `auth.teams.list`.
 */
export type AuthTeamsListResponse = {
  teams?: WorkspaceSummary[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

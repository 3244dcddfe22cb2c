import type { ConnectedOrganization } from "./ConnectedOrganization.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.externalTeams.list`.
 */
export type TeamExternalTeamsListResponse = {
  organizations: ConnectedOrganization[];
  total_count: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

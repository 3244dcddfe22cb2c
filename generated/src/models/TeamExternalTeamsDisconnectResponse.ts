import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.externalTeams.disconnect`.
 */
export type TeamExternalTeamsDisconnectResponse = {
  job_enqueued: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

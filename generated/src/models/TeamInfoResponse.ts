import type { Team } from "./Team.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.info`.
 */
export type TeamInfoResponse = {
  team?: Team;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

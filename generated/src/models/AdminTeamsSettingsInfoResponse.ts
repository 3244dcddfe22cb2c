import type { Team } from "./Team.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.teams.settings.info`.
 */
export type AdminTeamsSettingsInfoResponse = {
  team: Team;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

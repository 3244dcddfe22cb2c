import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.teams.create`.
 */
export type AdminTeamsCreateResponse = {
  team: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of a channel's workspaces.
 */
export type AdminConversationsGetTeamsResponse = {
  team_ids: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

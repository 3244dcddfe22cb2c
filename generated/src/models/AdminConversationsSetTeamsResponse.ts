import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The channel whose workspaces were set.
 */
export type AdminConversationsSetTeamsResponse = {
  channel?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

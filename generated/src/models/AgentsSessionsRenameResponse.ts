import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.sessions.rename`: the title.
 */
export type AgentsSessionsRenameResponse = {
  title?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.sessions.setStatus`: how the session stands.
 */
export type AgentsSessionsSetStatusResponse = {
  agent_status?: string;
  status?: string;
  title?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

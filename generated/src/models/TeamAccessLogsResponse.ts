import type { AccessLog } from "./AccessLog.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.accessLogs`.
 */
export type TeamAccessLogsResponse = {
  logins: AccessLog[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

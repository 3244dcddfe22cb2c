import type { IntegrationLog } from "./IntegrationLog.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.integrationLogs`.
 */
export type TeamIntegrationLogsResponse = {
  logs?: IntegrationLog[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

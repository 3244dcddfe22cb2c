import type { ConnectorConfig } from "./ConnectorConfig.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The configurations found.
 */
export type AdminAppsConfigLookupResponse = {
  configs: ConnectorConfig[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

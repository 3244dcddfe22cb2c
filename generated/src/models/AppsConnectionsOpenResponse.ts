import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.connections.open`: the address.
 */
export type AppsConnectionsOpenResponse = {
  url: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

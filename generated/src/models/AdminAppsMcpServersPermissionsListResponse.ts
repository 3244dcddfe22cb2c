import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The MCP servers of an app.
 */
export type AdminAppsMcpServersPermissionsListResponse = {
  servers?: { [key: string]: unknown }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

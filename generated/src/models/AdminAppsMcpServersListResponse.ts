import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of MCP servers.
 */
export type AdminAppsMcpServersListResponse = {
  servers?: {
    server_id: string;
    server_name: string;
    url: string;
    auth_type: string;
    app_id: string;
    app_name: string;
    [key: string]: unknown;
  }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

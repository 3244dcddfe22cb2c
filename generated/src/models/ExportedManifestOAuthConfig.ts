import type { ManifestOAuthConfig } from "./ManifestOAuthConfig.js";

/**
 * OAuth settings of an app as Slack answers them.
 */
export type ExportedManifestOAuthConfig = {
  pkce_enabled?: boolean;
  [key: string]: unknown;
} & ManifestOAuthConfig;

import type { ManifestSettings } from "./ManifestSettings.js";

/**
 * Settings of an app as Slack answers them.
 */
export type ExportedManifestSettings = {
  background_color?: string;
  description?: string;
  hermes_app_type?: string;
  is_mcp_enabled?: boolean;
  long_description?: string;
  [key: string]: unknown;
} & ManifestSettings;

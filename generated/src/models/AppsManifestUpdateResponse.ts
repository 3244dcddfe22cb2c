import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.manifest.update`: the app.
 */
export type AppsManifestUpdateResponse = {
  app_id: string;
  permissions_updated?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

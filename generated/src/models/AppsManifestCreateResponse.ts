import type { AppCredentials } from "./AppCredentials.js";
import type { ValidationError } from "./ValidationError.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.manifest.create`: the new app and its secrets.
 */
export type AppsManifestCreateResponse = {
  app_id: string;
  credentials: AppCredentials;
  errors?: ValidationError[];
  oauth_authorize_url?: string;
  team_domain?: string;
  team_id?: string;
  app_token?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

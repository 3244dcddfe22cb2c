import type { OauthTenant } from "./OauthTenant.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { OauthInstallation } from "./OauthInstallation.js";

/**
 * Answer of `oauth.v2.access`: the tokens and where the app is installed.
 */
export type OauthV2AccessResponse = {
  app_id: string;
  team: OauthTenant | null;
  enterprise: OauthTenant | null;
  [key: string]: unknown;
} & DefaultSuccessTemplate &
  OauthInstallation;

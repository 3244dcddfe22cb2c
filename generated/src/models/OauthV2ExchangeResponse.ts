import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { OauthInstallation } from "./OauthInstallation.js";

/**
 * Answer of `oauth.v2.exchange`: the new tokens and where the app is
 * installed.
 */
export type OauthV2ExchangeResponse = DefaultSuccessTemplate &
  OauthInstallation;

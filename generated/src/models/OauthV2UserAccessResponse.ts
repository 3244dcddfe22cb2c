import type { OauthTenant } from "./OauthTenant.js";
import type { AuthedUser } from "./AuthedUser.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `oauth.v2.user.access`: the token and whom it speaks for.
 */
export type OauthV2UserAccessResponse = {
  access_token: string;
  token_type: "user";
  scope?: string;
  user_id?: string;
  app_id?: string;
  is_enterprise_install?: boolean;
  expires_in?: number;
  refresh_token?: string;
  team?: OauthTenant | null;
  enterprise?: OauthTenant | null;
  id_token?: string;
  authed_user?: AuthedUser;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

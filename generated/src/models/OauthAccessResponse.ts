import type { LegacyOauthUser } from "./LegacyOauthUser.js";
import type { LegacyOauthBot } from "./LegacyOauthBot.js";
import type { IncomingWebhook } from "./IncomingWebhook.js";
import type { LegacyOauthScopes } from "./LegacyOauthScopes.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `oauth.access`: the token and whom it speaks for.
 */
export type OauthAccessResponse = {
  access_token: string;
  authorizing_user?: LegacyOauthUser;
  bot?: LegacyOauthBot;
  enterprise_id?: string | null;
  incoming_webhook?: IncomingWebhook;
  installer_user?: LegacyOauthUser;
  scope?: string;
  scopes?: LegacyOauthScopes;
  team_id?: string;
  team_name?: string;
  token_type?: string;
  user_id?: string;
  app_id?: string;
  app_user_id?: string;
  refresh_token?: string;
  expires_in?: number;
  user?: {
    name?: string;
    id?: string;
    email?: string;
    image_24?: string;
    image_32?: string;
    image_48?: string;
    image_72?: string;
    image_192?: string;
    image_512?: string;
    scope?: string;
    access_token?: string;
    token_type?: string;
    [key: string]: unknown;
  };
  team?: {
    id?: string;
    name?: string;
    domain?: string;
    image_34?: string;
    image_44?: string;
    image_68?: string;
    image_88?: string;
    image_102?: string;
    image_132?: string;
    image_230?: string;
    image_default?: boolean;
    image_original?: string;
    [key: string]: unknown;
  };
  single_channel_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

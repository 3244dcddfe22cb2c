import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `openid.connect.token`: the access token and the ID token.
 */
export type OpenidConnectTokenResponse = {
  access_token: string;
  expires_in?: number;
  id_token?: string;
  refresh_token?: string;
  token_type: string;
  state?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

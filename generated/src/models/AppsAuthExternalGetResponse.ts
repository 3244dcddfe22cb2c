import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.auth.external.get`: the token.
 */
export type AppsAuthExternalGetResponse = {
  external_token: string;
  token_response_extras?: { [key: string]: unknown } | null;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

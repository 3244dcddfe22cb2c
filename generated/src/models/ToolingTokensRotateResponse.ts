import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `tooling.tokens.rotate`: the new token and its refresh token.
 */
export type ToolingTokensRotateResponse = {
  exp: number;
  iat: number;
  refresh_token: string;
  team_id: string;
  token: string;
  user_id: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

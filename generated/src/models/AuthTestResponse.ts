import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `auth.test`.
 */
export type AuthTestResponse = {
  app_id?: string;
  app_name?: string;
  bot_id?: string;
  enterprise_id?: string;
  expires_in?: number;
  is_enterprise_install?: boolean;
  team?: string;
  team_id?: string;
  url?: string;
  user?: string;
  user_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `migration.exchange`: the mapping.
 */
export type MigrationExchangeResponse = {
  enterprise_id: string;
  invalid_user_ids?: string[];
  team_id: string;
  user_id_map: { [key: string]: string };
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * How many users the policy has.
 */
export type AdminAuthPolicyRemoveEntitiesResponse = {
  entity_total_count?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

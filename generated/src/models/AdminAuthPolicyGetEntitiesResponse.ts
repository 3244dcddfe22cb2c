import type { AuthPolicyEntity } from "./AuthPolicyEntity.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of a policy's users.
 */
export type AdminAuthPolicyGetEntitiesResponse = {
  entities: AuthPolicyEntity[];
  entity_total_count: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

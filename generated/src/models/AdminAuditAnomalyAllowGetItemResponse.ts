import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * What the organization trusts.
 */
export type AdminAuditAnomalyAllowGetItemResponse = {
  trusted_cidr?: string[];
  trusted_asns?: number[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;

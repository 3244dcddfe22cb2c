import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.billing.info`.
 */
export type TeamBillingInfoResponse = {
  plan: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;

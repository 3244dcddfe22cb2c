import type { BillableInfo } from "./BillableInfo.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `team.billableInfo`.
 */
export type TeamBillableInfoResponse = {
  billable_info: { [key: string]: BillableInfo };
  [key: string]: unknown;
} & DefaultSuccessTemplate;

import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /team.billing.info` */
export const teamBillingInfo: Operation = {
  name: "team.billing.info",
  idempotent: true,
  perMinute: 50,
};

/** What `team.billing.info` takes. */
export interface TeamBillingInfoArguments {}

/** The optional arguments of `teamBillingInfo`, and the options of the call. */
export interface TeamBillingInfoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.billing.info` documents, and those of every operation. */
export type TeamBillingInfoErrorCode =
  "invalid_auth" | "invalid_team" | CommonErrorCode;

/** An API, an operation and a call, as the runtime's modules are told of them. */

import type {
  ApiDescription,
  CallContext,
  FailureRule,
  Operation,
} from "../../templates/runtime/description.js";
import { redactionOf } from "../../templates/runtime/redaction.js";

/** An API that says by the status alone whether a call failed. */
export const plainApi: ApiDescription = {
  name: "notes",
  version: "1.0.0",
  baseUrl: "https://notes.example",
  requestIdHeader: "x-request-id",
};

/** `{ "ok": false, "error": "…" }` is a failure, whatever the status. */
export const failure: FailureRule = {
  field: "ok",
  equals: false,
  code: "error",
  transient: ["service_unavailable"],
  interrupted: ["internal_error"],
  throttled: ["ratelimited", "slow_down"],
  expired: ["token_expired"],
  warnings: [["warning"], ["meta", "warnings"]],
  messages: ["meta", "messages"],
  needed: "needed",
  provided: "provided",
};

/** An API whose body says whether a call failed. */
export const api: ApiDescription = { ...plainApi, failure };

export const operation: Operation = {
  name: "notes.get",
  method: "GET",
  path: "/notes/{id}",
  accept: "application/json",
  secured: true,
  idempotent: true,
};

/** The secret of the calls below. */
export const token = "xoxp-secret";

/** A call under way, after its second attempt. */
export function callOf(given: Partial<CallContext> = {}): CallContext {
  return {
    api,
    operation,
    method: operation.name,
    redact: redactionOf([{ token }]),
    attempts: 2,
    ...given,
  };
}

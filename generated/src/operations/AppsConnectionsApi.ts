import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.connections.open` */
export const appsConnectionsOpen: Operation = {
  name: "apps.connections.open",
  idempotent: true,
  perMinute: 50,
};

/** What `apps.connections.open` takes. */
export interface AppsConnectionsOpenArguments {}

/** The optional arguments of `appsConnectionsOpen`, and the options of the call. */
export interface AppsConnectionsOpenOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.connections.open` documents, and those of every operation. */
export type AppsConnectionsOpenErrorCode =
  | "forbidden_team"
  | "insecure_request"
  | "internal_error"
  | "invalid_auth"
  | "missing_args"
  | CommonErrorCode;

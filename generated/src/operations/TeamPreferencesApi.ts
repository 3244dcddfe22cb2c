import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /team.preferences.list` */
export const teamPreferencesList: Operation = {
  name: "team.preferences.list",
  idempotent: true,
  perMinute: 50,
};

/** What `team.preferences.list` takes. */
export interface TeamPreferencesListArguments {}

/** The optional arguments of `teamPreferencesList`, and the options of the call. */
export interface TeamPreferencesListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.preferences.list` documents, and those of every operation. */
export type TeamPreferencesListErrorCode =
  "invalid_auth" | "invalid_team" | CommonErrorCode;

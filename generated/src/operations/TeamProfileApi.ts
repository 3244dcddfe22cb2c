import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /team.profile.get` */
export const teamProfileGet: Operation = {
  name: "team.profile.get",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `team.profile.get` takes. */
export interface TeamProfileGetArguments {
  /**
   * List fields that are shown, hidden, or both. Without it, all.
   */
  visibility?: "all" | "visible" | "hidden" | (string & {});
}

/** The optional arguments of `teamProfileGet`, and the options of the call. */
export interface TeamProfileGetOptions {
  /**
   * List fields that are shown, hidden, or both. Without it, all.
   */
  visibility?: "all" | "visible" | "hidden" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.profile.get` documents, and those of every operation. */
export type TeamProfileGetErrorCode = CommonErrorCode;

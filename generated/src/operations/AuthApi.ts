import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /auth.revoke` */
export const authRevoke: Operation = {
  name: "auth.revoke",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `auth.revoke` takes. */
export interface AuthRevokeArguments {
  /**
   * Whether only to try: the token stays valid.
   */
  test?: boolean;
}

/** The optional arguments of `authRevoke`, and the options of the call. */
export interface AuthRevokeOptions {
  /**
   * Whether only to try: the token stays valid.
   */
  test?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `auth.revoke` documents, and those of every operation. */
export type AuthRevokeErrorCode =
  "internal_error" | "not_bearer_token" | CommonErrorCode;

/** `POST /auth.test` */
export const authTest: Operation = {
  name: "auth.test",
  idempotent: true,
  perMinute: 60,
};

/** What `auth.test` takes. */
export interface AuthTestArguments {}

/** The optional arguments of `authTest`, and the options of the call. */
export interface AuthTestOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `auth.test` documents, and those of every operation. */
export type AuthTestErrorCode =
  "internal_error" | "invalid_auth" | CommonErrorCode;

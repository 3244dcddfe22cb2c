import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /api.test` */
export const apiTest: Operation = {
  name: "api.test",
  body: $form,
  secured: false,
  idempotent: true,
  perMinute: 100,
};

/** What `api.test` takes. */
export interface ApiTestArguments {
  /**
   * Code to fail with; the call works if it is absent.
   */
  error?: string;
}

/** The optional arguments of `apiTest`, and the options of the call. */
export interface ApiTestOptions {
  /**
   * Code to fail with; the call works if it is absent.
   */
  error?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `api.test` documents, and those of every operation. */
export type ApiTestErrorCode = CommonErrorCode;

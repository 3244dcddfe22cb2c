import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /tooling.tokens.rotate` */
export const toolingTokensRotate: Operation = {
  name: "tooling.tokens.rotate",
  body: $form,
  secured: false,
  perMinute: 60,
  interrupted: ["unknown_error"],
};

/** What `tooling.tokens.rotate` takes. */
export interface ToolingTokensRotateArguments {
  /**
   * The refresh token that came with the token to be renewed.
   */
  refresh_token: string;
}

/** The optional arguments of `toolingTokensRotate`, and the options of the call. */
export interface ToolingTokensRotateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `tooling.tokens.rotate` documents, and those of every operation. */
export type ToolingTokensRotateErrorCode =
  | "internal_error"
  | "invalid_refresh_token"
  | "unknown_error"
  | CommonErrorCode;

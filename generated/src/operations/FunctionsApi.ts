import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /functions.completeError` */
export const functionsCompleteError: Operation = {
  name: "functions.completeError",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.completeError` takes. */
export interface FunctionsCompleteErrorArguments {
  /**
   * ID of this run of the function, from the event `function_executed`.
   */
  function_execution_id: string;
  /**
   * What went wrong, for the people who see it.
   */
  error: string;
}

/** The optional arguments of `functionsCompleteError`, and the options of the call. */
export interface FunctionsCompleteErrorOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.completeError` documents, and those of every operation. */
export type FunctionsCompleteErrorErrorCode =
  | "access_denied"
  | "execution_not_in_running_state"
  | "function_execution_not_found"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /functions.completeSuccess` */
export const functionsCompleteSuccess: Operation = {
  name: "functions.completeSuccess",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.completeSuccess` takes. */
export interface FunctionsCompleteSuccessArguments {
  /**
   * ID of this run of the function, from the event `function_executed`.
   */
  function_execution_id: string;
  /**
   * The outputs by name, of the types that the app's manifest gives them.
   */
  outputs: { [key: string]: unknown };
}

/** The optional arguments of `functionsCompleteSuccess`, and the options of the call. */
export interface FunctionsCompleteSuccessOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.completeSuccess` documents, and those of every operation. */
export type FunctionsCompleteSuccessErrorCode =
  | "access_denied"
  | "execution_not_in_running_state"
  | "function_execution_not_found"
  | "parameter_validation_failed"
  | "unknown_method"
  | CommonErrorCode;

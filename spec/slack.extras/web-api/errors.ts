/**
 * What calls fail with, as `@slack/web-api` has it. Each has the client's own error
 * as its `cause`, which knows more: the method, the request's ID, the attempts.
 */

import { ErrorCode } from "./constants.js";
import type * as enums from "./enums.js";
import type { WebAPICallResult } from "./results.js";

/** An error by its code; `instanceof` one of the classes says more. */
export interface CodedError extends Error {
  code: ErrorCode;
  errno?: number | undefined;
  path?: string | undefined;
  syscall?: string | undefined;
}

/** Anything that a call fails with, but for a `TypeError` of what cannot be sent. */
export abstract class SlackError extends Error {
  abstract readonly code: ErrorCode;
}

/** Slack answered that the call failed, and why. */
export class WebAPIPlatformError extends SlackError {
  readonly code: enums.ErrorCode.PlatformError = ErrorCode.PlatformError;
  /** What Slack answered. */
  readonly data: WebAPICallResult & { error: string };

  constructor(
    result: WebAPICallResult & { error: string },
    options?: ErrorOptions,
  ) {
    super(`An API error occurred: ${result.error}`, options);
    this.data = result;
  }

  override get name(): string {
    return "WebAPIPlatformError";
  }
}

/** No answer came. */
export class WebAPIRequestError extends SlackError {
  readonly code: enums.ErrorCode.RequestError = ErrorCode.RequestError;
  /** What `fetch` failed with. */
  readonly original: Error;

  constructor(original: Error, options: ErrorOptions = { cause: original }) {
    super(`A request error occurred: ${original.message}`, options);
    this.original = original;
  }

  override get name(): string {
    return "WebAPIRequestError";
  }
}

/** The HTTP status says that the call failed. */
export class WebAPIHTTPError extends SlackError {
  readonly code: enums.ErrorCode.HTTPError = ErrorCode.HTTPError;

  readonly statusCode: number;
  readonly statusMessage: string;
  readonly headers: Record<string, string>;
  /** Decoded, where it is JSON. */
  readonly body?: unknown;

  constructor(
    statusCode: number,
    statusMessage: string,
    headers: Record<string, string>,
    body?: unknown,
    options?: ErrorOptions,
  ) {
    super(
      `An HTTP protocol error occurred: statusCode = ${statusCode}`,
      options,
    );
    this.statusCode = statusCode;
    this.statusMessage = statusMessage;
    this.headers = headers;
    this.body = body;
  }

  override get name(): string {
    return "WebAPIHTTPError";
  }
}

/** Too many calls, and the client was not to wait. */
export class WebAPIRateLimitedError extends SlackError {
  readonly code: enums.ErrorCode.RateLimitedError = ErrorCode.RateLimitedError;
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number, options?: ErrorOptions) {
    super(
      `A rate-limit has been reached, you may retry this request in ${retryAfter} seconds`,
      options,
    );
    this.retryAfter = retryAfter;
  }

  override get name(): string {
    return "WebAPIRateLimitedError";
  }
}

/** What was to be uploaded cannot be. */
export class WebAPIFileUploadInvalidArgumentsError extends SlackError {
  readonly code: enums.ErrorCode.FileUploadInvalidArgumentsError =
    ErrorCode.FileUploadInvalidArgumentsError;

  override get name(): string {
    return "WebAPIFileUploadInvalidArgumentsError";
  }
}

/** A file could not be read. */
export class WebAPIFileUploadReadFileDataError extends SlackError {
  readonly code: enums.ErrorCode.FileUploadReadFileDataError =
    ErrorCode.FileUploadReadFileDataError;

  override get name(): string {
    return "WebAPIFileUploadReadFileDataError";
  }
}

export type WebAPICallError =
  | WebAPIPlatformError
  | WebAPIRequestError
  | WebAPIHTTPError
  | WebAPIRateLimitedError;

export type WebAPIFilesUploadError =
  WebAPIFileUploadInvalidArgumentsError | WebAPIFileUploadReadFileDataError;

/**
 * What becomes of a call, for each way in which it can go wrong. Follows from
 * three rules and from nothing else:
 *
 * - repeated at all: connection failures, timeouts, 408, 5xx, 429, and the
 *   codes that the document calls transient; never any other 3xx or 4xx, and
 *   never an answer that is complete and not what the document promises;
 * - of these, what may have run only where the operation is idempotent, and
 *   what certainly has not run always;
 * - the error is that of the last attempt.
 */

import type { FaultName } from "slack-web-client/mock";
import {
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} from "../../templates/runtime/errors.js";

export interface Row {
  /** The `name` of the error; absent where the call works. */
  readonly error?: keyof typeof errorClasses;
  /** Status of the answer; absent where none came in time. */
  readonly status?: number;
  /** Code of a PlatformError. */
  readonly code?: string;
  readonly repeated: "always" | "if idempotent" | "never";
  /**
   * Milliseconds that the API asks to wait before each repetition, at least and
   * at most. Absent: it does not ask, so the client backs off.
   */
  readonly wait?: readonly [least: number, most: number];
  /** Whether an attempt lasts until its time is over. */
  readonly timesOut?: boolean;
  /** Whether it fails before the API has seen anything. */
  readonly unseen?: boolean;
}

export const errorClasses = {
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} as const;

/** Seconds that the mock's rate limits ask for, where they ask for a time. */
export const RETRY_AFTER = 7;

/** What the client waits after a 429 that does not say how long. */
const UNSAID: Row["wait"] = [30_000, 30_000];

/** Each fault of the mock; the compiler sees to it that none is missing. */
export const faultRows: Readonly<Record<FaultName, Row>> = {
  // Refused before it ran, whatever else the answer says.
  "rate-limit": {
    error: "RateLimitError",
    status: 429,
    repeated: "always",
    wait: [7000, 7000],
  },
  // A date has no fractions of a second.
  "rate-limit-date": {
    error: "RateLimitError",
    status: 429,
    repeated: "always",
    wait: [7000, 8000],
  },
  "rate-limit-without-time": {
    error: "RateLimitError",
    status: 429,
    repeated: "always",
    wait: UNSAID,
  },
  "rate-limit-unreadable": {
    error: "RateLimitError",
    status: 429,
    repeated: "always",
    wait: UNSAID,
  },
  // Never got there.
  refused: { error: "ConnectionError", repeated: "always", unseen: true },

  // Got there, and nobody knows what came of it.
  "request-timeout": {
    error: "HttpError",
    status: 408,
    repeated: "if idempotent",
  },
  "server-error": {
    error: "HttpError",
    status: 500,
    repeated: "if idempotent",
  },
  "bad-gateway": { error: "HttpError", status: 502, repeated: "if idempotent" },
  reset: { error: "ConnectionError", repeated: "if idempotent" },
  "cut-body": {
    error: "ConnectionError",
    status: 200,
    repeated: "if idempotent",
  },
  "slow-headers": {
    error: "TimeoutError",
    repeated: "if idempotent",
    timesOut: true,
  },
  "slow-body": {
    error: "TimeoutError",
    repeated: "if idempotent",
    timesOut: true,
  },

  // Would be answered the same again.
  "bad-request": { error: "HttpError", status: 400, repeated: "never" },
  redirect: { error: "HttpError", status: 302, repeated: "never" },
  "redirect-with-body": { error: "HttpError", status: 307, repeated: "never" },

  // Complete answers that say nothing of what the document promises.
  "empty-body": { error: "ResponseError", status: 200, repeated: "never" },
  "null-body": { error: "ResponseError", status: 200, repeated: "never" },
  "half-json": { error: "ResponseError", status: 200, repeated: "never" },
  html: { error: "ResponseError", status: 200, repeated: "never" },
  "json-as-text": { error: "ResponseError", status: 200, repeated: "never" },

  // A failure with a code of no class.
  failure: {
    error: "PlatformError",
    status: 200,
    code: "mock_failure",
    repeated: "never",
  },

  // No faults at all.
  "byte-order-mark": { repeated: "never" },
  "huge-body": { repeated: "never" },
};

const failed = { error: "PlatformError", status: 200 } as const;

/** A code for each class of codes, and one that the document lacks. */
export const codeRows: Readonly<Record<string, Row>> = {
  // Throttled: did not run. With status 200 there is no Retry-After.
  ratelimited: {
    error: "RateLimitError",
    status: 200,
    repeated: "always",
    wait: UNSAID,
  },
  // Transient: did not run.
  service_unavailable: { ...failed, repeated: "always" },
  // Interrupted: may have run.
  internal_error: { ...failed, repeated: "if idempotent" },
  fatal_error: { ...failed, repeated: "if idempotent" },
  request_timeout: { ...failed, repeated: "if idempotent" },
  // The token's, the permission's, the target's, the caller's fault. For a
  // token that is a text there is no other to be had.
  token_expired: { ...failed, repeated: "never" },
  invalid_auth: { ...failed, repeated: "never" },
  missing_scope: { ...failed, repeated: "never" },
  user_not_found: { ...failed, repeated: "never" },
  invalid_arguments: { ...failed, repeated: "never" },
  // What nobody knows the meaning of.
  a_code_that_no_document_has: { ...failed, repeated: "never" },
  // A name that every object has is a code like any other.
  constructor: { ...failed, repeated: "never" as const },
};

/** What a client tells a program while a call is under way. */

import type { ApiError, RateLimitError } from "./errors.js";

/** A failed attempt is about to be repeated. */
export interface RetryEvent {
  /** Dotted name of the operation. */
  readonly method: string;
  /** How often the request has been sent. */
  readonly attempts: number;
  /** Milliseconds until it is sent again. */
  readonly delayMs: number;
  /** How the last attempt failed. */
  readonly error: ApiError;
}

/** The API has refused an attempt: too many calls. */
export interface RateLimitEvent {
  /** Dotted name of the operation. */
  readonly method: string;
  /** How often the request has been sent. */
  readonly attempts: number;
  /** Milliseconds that the API asks to wait. */
  readonly retryAfterMs: number;
  readonly error: RateLimitError;
}

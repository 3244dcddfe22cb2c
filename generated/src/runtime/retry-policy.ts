/** Which failures are worth a second attempt, and when it is to come. */

import type { ApiDescription, Operation } from "./description.js";
import {
  type ApiError,
  codeOf,
  ConnectionError,
  HttpError,
  RateLimitError,
  TimeoutError,
} from "./errors.js";
import { retryAfter } from "./retry-after.js";

/** Retries of a call where no option says otherwise. */
export const DEFAULT_RETRIES = 3;

/** Back-off before the first retry, at most; doubled for each one after. */
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 30_000;

/**
 * Whether a failed attempt may be repeated: its cause may pass, and either it
 * certainly did not run, or running twice changes nothing.
 */
export function isRetryable(
  { failure }: ApiDescription,
  { idempotent }: Operation,
  error: unknown,
): error is ApiError {
  if (error instanceof RateLimitError) return true;
  const code = codeOf(error);
  if (code !== undefined) {
    const codes = failure?.transient ?? {};
    const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
    return known !== undefined && (idempotent || !known.ran);
  }
  if (error instanceof HttpError) {
    const { status = 0 } = error;
    return idempotent && (status === 408 || status >= 500);
  }
  if (error instanceof TimeoutError) return idempotent;
  return (
    error instanceof ConnectionError && (idempotent || neverConnected(error))
  );
}

/**
 * Milliseconds until the next attempt: what the API asks for, in full, or else
 * a random share of a back-off that doubles.
 *
 * @param retries How many there have been
 */
export function retryDelay(error: ApiError, retries: number): number {
  if (error instanceof RateLimitError) return error.retryAfterMs;
  const backoff = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** retries);
  return (
    (error.headers && retryAfter(error.headers)) ?? Math.random() * backoff
  );
}

/** Whether the failure came before anything could be sent. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return NOT_CONNECTED.has(code) || neverConnected(error.cause);
}

// As Node's, undici's, Deno's and Bun's errors have it. Browsers do not tell.
const NOT_CONNECTED = new Set<unknown>([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** Which failures are worth a second attempt, and when it is to come. */

import type { ApiDescription, Operation } from "./description.js";
import { ApiError, codeOf, ConnectionError, RateLimitError } from "./errors.js";
import { retryAfter } from "./retry-after.js";

/**
 * Whether a failed attempt may be repeated: its cause may pass, and either it
 * certainly did not run, or running twice changes nothing.
 */
export function isRetryable(
  { failure }: ApiDescription,
  operation: Operation,
  error: unknown,
): error is ApiError {
  if (error instanceof RateLimitError) return true;
  if (!(error instanceof ApiError)) return false;
  const { status = 0 } = error;
  if (status >= 400 && status < 500 && status !== 408) return false;
  const { idempotent = false } = operation;
  const code = codeOf(error);
  const isAmong = (codes: "transient" | "interrupted") =>
    [failure?.[codes], operation[codes]].flat().includes(code);
  if (isAmong("transient")) return true;
  if (isAmong("interrupted")) return idempotent;
  const isPassing =
    status === 408 || status >= 500 || error instanceof ConnectionError;
  return isPassing && (idempotent || neverConnected(error));
}

/**
 * Milliseconds until the next attempt: what the API asks for, in full, or else
 * a random share of a back-off that doubles, from half a second to 30.
 *
 * @param retries How many there have been
 */
export function retryDelay(error: ApiError, retries: number): number {
  if (error instanceof RateLimitError) return error.retryAfterMs;
  const backoff = Math.min(30_000, 500 * 2 ** retries);
  return (
    (error.headers && retryAfter(error.headers)) ?? Math.random() * backoff
  );
}

/** Whether the failure came before anything could be sent. */
function neverConnected(error: unknown): boolean {
  return (
    error instanceof Error &&
    (NOT_CONNECTED.test(String((error as { code?: unknown }).code)) ||
      // Deno gives no code. No URL can hold this text: it has blanks.
      error.message.includes(": client error (Connect): ") ||
      neverConnected(error.cause))
  );
}

// As Node's, undici's and Bun's errors have it. Browsers and workers do not tell.
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** The attempts of one call: each waits its turn, has its time, may be repeated. */

import { bounded } from "./bounded.js";
import type { CallContext } from "./call-context.js";
import type { Bounded } from "./concurrency.js";
import {
  codeOf,
  PlatformError,
  RateLimitError,
  TimeoutError,
} from "./errors.js";
import { exchange, type Answer } from "./exchange.js";
import type { Limiter } from "./limiter.js";
import { limiterKey } from "./limiter.js";
import type { Log } from "./log.js";
import type { ClientOptions } from "./options.js";
import type { Pace } from "./pace.js";
import type { PlainRequest } from "./plain-request.js";
import { isRetryable, retryDelay } from "./retry-policy.js";
import { sleep } from "./sleep.js";
import { logWarnings } from "./warnings.js";

/** What all calls of a client have in common. */
export interface Shared {
  readonly options: ClientOptions;
  readonly limiter: Limiter;
  readonly pace: Pace;
  readonly room: Bounded;
  readonly log: Log;
}

/** One call, ready to be sent. */
export interface Call extends CallContext {
  token: string | undefined;
  /** Asks for another token; absent where there is only the one. */
  readonly renew: (() => Promise<void>) | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** When the call has to be over, on the clock of `performance.now`. */
  readonly deadline: number;
  /** Ends the call at its deadline, or when the caller wants it. */
  readonly signal: AbortSignal | undefined;
  /** Passed to `fetch` besides our own. */
  readonly init: object | undefined;
  /** How the last attempt failed. */
  failure?: unknown;
}

/**
 * Sends a request, as often as it takes and is allowed.
 *
 * @throws ApiError, that of the last attempt; the signal's reason
 */
export async function answerOf(
  shared: Shared,
  call: Call,
  request: PlainRequest,
): Promise<Answer> {
  const { api, operation, signal } = call;
  let retries = 0;
  let { renew } = call;
  for (;;) {
    const key = limiterKey(operation.name, call.token);
    try {
      await shared.pace(key, operation.perMinute, signal, (retryAfterMs) => {
        const { attempts } = call;
        const details = { method: operation.name, attempts, retryAfterMs };
        return new RateLimitError(details);
      });
      return await shared.room(() => attempt(shared, call, request), signal);
    } catch (error) {
      call.failure = error;
      if (error instanceof RateLimitError && error.status !== undefined) {
        await noteRateLimit(shared, call, key, error);
      }
      if (renew && api.failure?.expired.includes(codeOf(error) ?? "")) {
        await renew();
        renew = undefined;
        continue;
      }
      if (retries >= call.maxRetries || !isRetryable(api, operation, error)) {
        throw error;
      }
      if (
        error instanceof RateLimitError &&
        shared.options.rateLimit === "reject"
      ) {
        throw error;
      }
      const delayMs = retryDelay(error, retries++);
      // To wait for a time that the call does not have would say less.
      if (performance.now() + delayMs >= call.deadline) throw error;
      const { attempts } = call;
      const event = { method: operation.name, attempts, delayMs, error };
      shared.log.info?.(
        `${error.message}; repeated in ${Math.round(delayMs)} ms`,
        event,
      );
      shared.options.onRetry?.(event);
      await sleep(delayMs, signal);
    }
  }
}

async function attempt(
  { options, log }: Shared,
  call: Call,
  { url, method, headers, body }: PlainRequest,
): Promise<Answer> {
  const { operation, token, timeoutMs } = call;
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  call.attempts++;
  const started = performance.now();
  try {
    const answer = await bounded(
      (signal) =>
        exchange(call, options.fetch ?? fetch, url, {
          ...call.init,
          method,
          headers,
          body,
          redirect: "manual",
          signal,
        }),
      call.signal,
      timeoutMs,
      () =>
        new TimeoutError(`got no response in ${timeoutMs} ms`, {
          method: operation.name,
          attempts: call.attempts,
        }),
    );
    log.debug?.(`${operation.name} answered ${answer.response.status}`, {
      ...lineOf(call, started),
      status: answer.response.status,
    });
    logWarnings(call, log, answer.data);
    return answer;
  } catch (error) {
    log.debug?.(`${operation.name} failed`, {
      ...lineOf(call, started),
      error,
    });
    if (error instanceof PlatformError) logWarnings(call, log, error.body);
    throw error;
  }
}

function lineOf({ operation, attempts }: Call, started: number) {
  const durationMs = Math.round(performance.now() - started);
  return { method: operation.name, attempts, durationMs };
}

async function noteRateLimit(
  { options, limiter, log }: Shared,
  { operation, attempts }: Call,
  key: string,
  error: RateLimitError,
): Promise<void> {
  const { retryAfterMs } = error;
  const event = { method: operation.name, attempts, retryAfterMs, error };
  log.warn?.(error.message, event);
  if (options.rateLimit !== "off") await limiter.pause(key, retryAfterMs);
  options.onRateLimit?.(event);
}

/** The attempts of one call: each waits its turn, has its time, may be repeated. */

import { bounded } from "./bounded.js";
import type { Room } from "./concurrency.js";
import {
  codeOf,
  PlatformError,
  RateLimitError,
  TimeoutError,
} from "./errors.js";
import { exchange, type Answer, type Sendable } from "./exchange.js";
import { limiterKey, type PausingLimiter } from "./limiter.js";
import type { Log } from "./log.js";
import type { ClientOptions, TokenSource } from "./options.js";
import type { Pace } from "./pace.js";
import type { PlainRequest } from "./prepare.js";
import { isRetryable, retryDelay } from "./retry-policy.js";
import { sleep } from "./sleep.js";
import { checkedToken } from "./token.js";
import { logWarnings } from "./warnings.js";

/** What all calls of a client have in common. */
export interface Shared {
  readonly options: ClientOptions;
  readonly limiter: PausingLimiter;
  readonly pace: Pace;
  readonly room: Room;
  readonly log: Log;
}

/** One call, ready to be sent. */
export interface Call extends Sendable {
  /** Asked before each attempt, where it is a function. */
  readonly tokenSource: TokenSource | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** When the call has to be over, on the clock of `performance.now`. */
  readonly deadline: number;
  /** Ends the call at its deadline, or when the caller wants it. */
  signal: AbortSignal | undefined;
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
  const { options, limiter, log } = shared;
  const { api, operation, method, signal, tokenSource: source } = call;
  let renewed = false;
  for (let retries = 0; ;) {
    const token = checkedToken(
      operation,
      typeof source === "function" ? await source() : source,
    );
    const key = limiterKey(method, token);
    try {
      const turn = shared.pace(
        key,
        operation.perMinute,
        signal,
        (retryAfterMs) => new RateLimitError({ ...call, retryAfterMs }),
      );
      if (turn) await turn;
      const place = shared.room.enter(signal);
      if (place) await place;
      try {
        // It may have aborted after its turn had come.
        signal?.throwIfAborted();
        // The API may have refused another call while this one had no room.
        if (limiter.pauseLeft(key) > 0) continue;
        return await attempt(shared, call, request, token, key);
      } finally {
        shared.room.leave();
      }
    } catch (error) {
      signal?.throwIfAborted();
      call.failure = error;
      const { attempts } = call;
      const refused = error instanceof RateLimitError;
      if (refused && error.status !== undefined) {
        const { retryAfterMs } = error;
        const event = { method, attempts, retryAfterMs, error };
        log.warn?.(error.message, event);
        await options.onRateLimit?.(event);
      }
      const isExpired = api.failure?.expired.includes(codeOf(error));
      // A token that is a text is the same however often one asks.
      if (isExpired && typeof source === "function" && !renewed) {
        renewed = true;
        continue;
      }
      if (
        retries >= call.maxRetries ||
        !isRetryable(api, operation, error) ||
        (refused && options.rateLimit === "reject")
      ) {
        throw error;
      }
      const delayMs = retryDelay(error, retries++);
      // To wait for a time that the call does not have would say less.
      if (performance.now() + delayMs >= call.deadline) throw error;
      const event = { method, attempts, delayMs, error };
      log.info?.(
        `${error.message}; repeated in ${Math.round(delayMs)} ms`,
        event,
      );
      await options.onRetry?.(event);
      await sleep(delayMs, signal);
    }
  }
}

async function attempt(
  { options, limiter, log }: Shared,
  call: Call,
  request: PlainRequest,
  token: string | undefined,
  key: string,
): Promise<Answer> {
  const { method, timeoutMs } = call;
  const attempts = ++call.attempts;
  const started = performance.now();
  const report =
    log.debug &&
    ((outcome: string, details: object) =>
      log.debug?.(`${method} ${outcome}`, {
        method,
        attempts,
        durationMs: Math.round(performance.now() - started),
        ...details,
      }));
  try {
    const answer = await bounded(
      (signal) => exchange(call, request, token, signal),
      call.signal,
      timeoutMs,
      () => new TimeoutError(`got no response in ${timeoutMs} ms`, call),
    );
    const { status } = answer.response;
    report?.(`answered ${status}`, { status });
    logWarnings(call, log, answer.data);
    return answer;
  } catch (error) {
    report?.("failed", { error });
    if (error instanceof PlatformError) logWarnings(call, log, error.body);
    // Before the place of this call is another's, which would be sent.
    if (error instanceof RateLimitError && options.rateLimit !== "off") {
      await limiter.pause(key, error.retryAfterMs);
    }
    throw error;
  }
}

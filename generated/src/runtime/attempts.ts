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
import { exchange, type Answer, type Sendable } from "./exchange.js";
import { limiterKey, type Limiter } from "./limiter.js";
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
  readonly limiter: Limiter;
  readonly pace: Pace;
  readonly room: Bounded;
  /** When the API takes calls again that it has refused, by limiter key. */
  readonly pausedUntil: Map<string, number>;
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
  const { options, pace, room, pausedUntil, log } = shared;
  const { api, operation, method, signal, tokenSource: source } = call;
  let renewed = false;
  for (let retries = 0; ;) {
    const token = checkedToken(
      operation,
      typeof source === "function" ? await source() : source,
    );
    const key = limiterKey(method, token);
    const tooEarly = (retryAfterMs: number) =>
      new RateLimitError({ ...call, retryAfterMs });
    const pauseLeft = () => (pausedUntil.get(key) ?? 0) - performance.now();
    try {
      await pace(key, operation.perMinute, signal, tooEarly);
      // A limiter of the program's own may not heed what the API has asked for.
      const pause = pauseLeft();
      if (pause > 0) {
        if (options.rateLimit === "reject") throw tooEarly(Math.ceil(pause));
        await sleep(pause, signal);
      }
      const answer = await room(
        () =>
          // The API may have refused another call while this one had no room.
          pauseLeft() > 0
            ? undefined
            : attempt(shared, call, request, token, key),
        signal,
      );
      if (answer) return answer;
    } catch (error) {
      signal?.throwIfAborted();
      call.failure = error;
      const refused = error instanceof RateLimitError;
      if (refused && error.status !== undefined) {
        await noteRateLimit(shared, call, key, error);
      }
      const { attempts } = call;
      const isExpired = api.failure?.expired.includes(codeOf(error) ?? "");
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
  { options, pausedUntil, log }: Shared,
  call: Call,
  request: PlainRequest,
  token: string | undefined,
  key: string,
): Promise<Answer> {
  const { timeoutMs } = call;
  call.attempts++;
  const report = log.debug && reporter(log.debug, call);
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
    // Before the place of this call is another's, which would be sent.
    if (error instanceof RateLimitError && options.rateLimit !== "off") {
      const end = performance.now() + error.retryAfterMs;
      pausedUntil.set(key, Math.max(pausedUntil.get(key) ?? 0, end));
    }
    if (error instanceof PlatformError) logWarnings(call, log, error.body);
    throw error;
  }
}

/** Writes how an attempt ended, and how long it took. */
function reporter(write: NonNullable<Log["debug"]>, call: CallContext) {
  const { method, attempts } = call;
  const started = performance.now();
  return (outcome: string, details: object) => {
    const durationMs = Math.round(performance.now() - started);
    write(`${method} ${outcome}`, { method, attempts, durationMs, ...details });
  };
}

async function noteRateLimit(
  { options, limiter, log }: Shared,
  { method, attempts }: Call,
  key: string,
  error: RateLimitError,
): Promise<void> {
  const { retryAfterMs } = error;
  const event = { method, attempts, retryAfterMs, error };
  log.warn?.(error.message, event);
  if (options.rateLimit !== "off") await limiter.pause(key, retryAfterMs);
  await options.onRateLimit?.(event);
}

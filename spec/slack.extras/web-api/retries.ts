/** When a call that failed is made again. Whether it may be, the client knows. */

import type { RetryEvent } from "../../index.js";

/** How often, and after how long. Durations are milliseconds. */
export interface RetryOptions {
  /** Default: 10. */
  retries?: number | undefined;
  /** By what each wait is longer than the one before. Default: 2. */
  factor?: number | undefined;
  /** The first wait. Default: 1,000. */
  minTimeout?: number | undefined;
  /** The longest wait. Default: no limit. */
  maxTimeout?: number | undefined;
  /** Whether to make each wait up to twice as long, by chance. Default: `false`. */
  randomize?: boolean | undefined;
  /** Whether to go on for ever. Default: `false`. */
  forever?: boolean | undefined;
  /** How long all attempts may take. Default: no limit. */
  maxRetryTime?: number | undefined;
  /** Not to be had: a wait keeps the process alive. */
  unref?: false | undefined;
}

/** Ready-made options. */
export const retryPolicies = {
  /** What holds where none are given. */
  tenRetriesInAboutThirtyMinutes: {
    retries: 10,
    factor: 1.96821,
    randomize: true,
  },
  fiveRetriesInFiveMinutes: { retries: 5, factor: 3.86 },
  /** For tests. */
  rapidRetryPolicy: { minTimeout: 0, maxTimeout: 1 },
} satisfies Readonly<Record<string, RetryOptions>>;

/** A failed attempt that the client would repeat. */
export class Again extends Error {
  readonly event: RetryEvent;

  constructor(event: RetryEvent) {
    super();
    this.event = event;
  }
}

/**
 * Makes attempts until one works, or fails for good.
 *
 * @param attempt Fails with {@link Again} where it may be repeated
 * @param onWait Told before each wait
 * @throws what the last attempt failed with
 */
export async function repeated<T>(
  options: RetryOptions,
  attempt: () => Promise<T>,
  onWait: (message: string) => void,
): Promise<T> {
  const { retries = 10, forever = false, maxRetryTime = Infinity } = options;
  const started = performance.now();
  for (let made = 0; ; made++) {
    try {
      return await attempt();
    } catch (failure) {
      if (!(failure instanceof Again)) throw failure;
      const { error, delayMs } = failure.event;
      // What Slack asks for holds in full, and in place of our own.
      const wait = error.headers?.has("retry-after")
        ? delayMs
        : backOff(options, made);
      const over = performance.now() - started + wait >= maxRetryTime;
      if (over || (made >= retries && !forever)) throw error;
      onWait(`${error.message}; repeated in ${wait} ms`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function backOff(options: RetryOptions, made: number): number {
  const { factor = 2, minTimeout = 1000, maxTimeout = Infinity } = options;
  const share = options.randomize ? 1 + Math.random() : 1;
  const wait = share * Math.max(minTimeout, 1) * factor ** made;
  return Math.round(Math.min(wait, maxTimeout));
}

/** A bound on how much runs at the same time. */

import { abortable } from "./abortable.js";

/** Runs work when there is room for it, first come, first served. */
export type Bounded = <T>(
  work: () => T | Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

/**
 * @param limit How many may run at the same time, 1 or more
 * @returns A function that runs its work at once or as soon as another has
 * ended. It rejects with the signal's reason where the signal aborts before the
 * work has begun; after that the signal is the work's own affair.
 * @throws TypeError where `limit` is not 1 or more
 */
export function concurrencyOf(limit: number): Bounded {
  if (!(limit >= 1)) throw new TypeError("maxConcurrency must be 1 or more");
  let running = 0;
  // A Set keeps the order, and lets go of those who leave from the middle.
  const waiting = new Set<(go: unknown) => void>();

  return async (work, signal) => {
    signal?.throwIfAborted();
    if (running + 1 <= limit) running++;
    else {
      // Whoever ends hands over the place, so `running` stays as it is.
      await abortable(signal, (enter) => {
        waiting.add(enter);
        return () => waiting.delete(enter);
      });
    }
    try {
      // It may have aborted after its turn had come.
      signal?.throwIfAborted();
      return await work();
    } finally {
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next(undefined);
      } else {
        running--;
      }
    }
  };
}

/** Work that ends when a signal or a clock says so. */

import { abortable } from "./abortable.js";

/**
 * Runs `work`, and rejects at once when `outer` aborts or the time is over,
 * whether or not `work` heeds the signal it is given. Leaves no timer and no
 * listener behind.
 *
 * @param milliseconds Time for the work; `undefined` or Infinity for no limit
 * @param expired Makes the error for a time that is over
 * @throws the reason of `outer`, the error of `expired`, or what `work` throws
 */
export function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  outer: AbortSignal | undefined,
  milliseconds = Infinity,
  expired: () => Error,
): Promise<T> {
  return abortable(outer, (resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      clearTimeout(timer);
      reject(reason);
      controller.abort(reason);
    };
    const timer =
      milliseconds < Infinity
        ? setTimeout(
            () => {
              stop(expired());
            },
            Math.min(milliseconds, LONGEST_TIMER),
          )
        : undefined;
    const run = async () => {
      try {
        resolve(await work(controller.signal));
      } catch (error) {
        reject(error);
      }
      clearTimeout(timer);
    };
    void run();
    return () => {
      stop(outer?.reason);
    };
  });
}

/** A longer timer would fire at once: its delay is a signed 32-bit number. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Work that ends when a signal or a clock says so. */

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
  milliseconds: number | undefined,
  expired: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const clear = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown) => {
      clear();
      // First, so that nothing `work` does on abort can settle the promise.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => {
      stop(outer?.reason);
    };
    const timer =
      milliseconds === undefined || milliseconds === Infinity
        ? undefined
        : setTimeout(
            () => {
              stop(expired());
            },
            Math.min(milliseconds, LONGEST_TIMER),
          );
    if (outer?.aborted) {
      abort();
      return;
    }
    outer?.addEventListener("abort", abort);
    work(controller.signal).then(resolve, reject).finally(clear);
  });
}

/** A longer timer would fire at once: its delay is a signed 32-bit number. */
export const LONGEST_TIMER = 2 ** 31 - 1;

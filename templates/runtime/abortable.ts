/** Promises that a signal can reject. */

/**
 * A promise that `start` settles, or the signal rejects with its own reason,
 * whichever comes first. Leaves no listener behind.
 *
 * @param start Not called where the signal has aborted already. What it returns
 * is called when the signal aborts, after the promise is rejected.
 */
export function abortable<T>(
  signal: AbortSignal | undefined,
  start: (
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
  ) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let cancel: (() => void) | undefined = undefined;
    const forget =
      signal &&
      onAbort(signal, () => {
        // First, so that nothing done on abort can settle the promise.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
        reject(signal.reason);
        forget?.();
        cancel?.();
      });
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        forget?.();
        settle(value);
      };
    cancel = start(settled(resolve), settled(reject));
    // By `start` itself: then there was nothing to call yet.
    if (signal?.aborted) cancel();
  });
}

/**
 * Has a signal call something, by one listener for all who ask: platforms warn
 * of a leak where a signal has many.
 *
 * @returns What takes it back
 */
function onAbort(signal: AbortSignal, run: () => void): () => void {
  let listener = listeners.get(signal);
  if (!listener) {
    const runs = new Set<() => void>();
    const abort = () => {
      for (const one of runs) one();
    };
    listener = { runs, abort };
    listeners.set(signal, listener);
  }
  const { runs, abort } = listener;
  // Adding the same listener again does nothing.
  signal.addEventListener("abort", abort);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (!runs.size) signal.removeEventListener("abort", abort);
  };
}

const listeners = new WeakMap<
  AbortSignal,
  { readonly runs: Set<() => void>; readonly abort: () => void }
>();

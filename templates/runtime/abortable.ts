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
  // Nothing to listen to: most calls have no signal.
  if (!signal) {
    return new Promise((resolve, reject) => {
      start(resolve, reject);
    });
  }
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let cancel: (() => void) | undefined = undefined;
    const runs = listenersOf(signal);
    const run = () => {
      // First, so that nothing done on abort can settle the promise.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
      reject(signal.reason);
      forget();
      cancel?.();
    };
    const forget = () => {
      runs.delete(run);
      if (!runs.size) signal.removeEventListener("abort", runs);
    };
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        forget();
        settle(value);
      };
    // Adding the same listener again does nothing.
    signal.addEventListener("abort", runs);
    runs.add(run);
    cancel = start(settled(resolve), settled(reject));
    // By `start` itself: then there was nothing to call yet.
    if (signal.aborted) cancel();
  });
}

/** One listener for all who ask: platforms warn of a leak where a signal has many. */
function listenersOf(signal: AbortSignal): Listeners {
  let runs = listeners.get(signal);
  if (!runs) {
    runs = new Listeners();
    listeners.set(signal, runs);
  }
  return runs;
}

class Listeners extends Set<() => void> {
  handleEvent(): void {
    for (const run of this) run();
  }
}

const listeners = new WeakMap<AbortSignal, Listeners>();

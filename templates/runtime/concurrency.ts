/** A bound on how much runs at the same time. */

import { abortable } from "./abortable.js";

/** Where work enters when there is room for it, first come, first served. */
export interface Room {
  /**
   * Takes a place: at once, which is `undefined`, or by the promise. Where the
   * signal aborts when the turn has come, the place is taken.
   *
   * @throws the signal's reason where it aborts before; by the promise too
   */
  enter(signal?: AbortSignal): Promise<unknown> | undefined;
  /** Gives the place back. */
  leave(): void;
}

/**
 * @param limit How many may be inside at the same time, 1 or more
 * @throws TypeError where `limit` is not 1 or more
 */
export function roomOf(limit: number): Room {
  if (!(limit >= 1)) throw new TypeError("maxConcurrency must be 1 or more");
  let inside = 0;
  // A Set keeps the order, and lets go of those who leave from the middle.
  const waiting = new Set<(go: unknown) => void>();
  const leave = () => {
    // Who leaves hands over the place, so `inside` stays as it is.
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next(undefined);
    } else {
      inside--;
    }
  };

  return {
    leave,
    enter(signal) {
      signal?.throwIfAborted();
      if (inside + 1 <= limit) {
        inside++;
        return undefined;
      }
      return abortable(signal, (enter) => {
        waiting.add(enter);
        return () => waiting.delete(enter);
      });
    },
  };
}

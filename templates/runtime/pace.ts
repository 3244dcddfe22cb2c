/** The order in which calls of one token and operation get their turn. */

import type { Limiter } from "./limiter.js";
import { sleep } from "./sleep.js";

/** What calls do when they would go over a limit. */
export type RateLimitMode = "wait" | "reject" | "off";

/**
 * Resolves when a call may be sent: first come, first served. `undefined` where
 * it may be sent at once.
 *
 * @param refused Makes the error for a call that would have to wait so many
 * milliseconds, where it must not wait
 * @throws the error of `refused`; the signal's reason, in the middle of the line
 * when its turn comes. At once or by the promise
 */
export type Pace = (
  key: string,
  perMinute: number | undefined,
  signal: AbortSignal | undefined,
  refused: (milliseconds: number) => Error,
) => Promise<void> | undefined;

/** @param mode "off" lets everything pass */
export function paceOf(limiter: Limiter, mode: RateLimitMode): Pace {
  // Of each key whose calls wait, the end of the line.
  const lines = new Map<string, Promise<void>>();

  const inLine = (
    key: string,
    perMinute: number | undefined,
    signal: AbortSignal | undefined,
    wait: number,
  ): Promise<void> => {
    const ask = () => {
      // What is not sent is not to be counted.
      signal?.throwIfAborted();
      return limiter.take(key, perMinute);
    };
    const before = lines.get(key);
    const mine = (async () => {
      let rest = wait;
      if (before) {
        await before;
        rest = await ask();
      }
      while (rest > 0) {
        await sleep(rest, signal);
        rest = await ask();
      }
    })();
    const end = mine
      .catch(() => undefined)
      .then(() => {
        if (lines.get(key) === end) lines.delete(key);
      });
    lines.set(key, end);
    return mine;
  };

  return (key, perMinute, signal, refused) => {
    // A call that is over takes no other's turn.
    signal?.throwIfAborted();
    if (mode === "off") return undefined;
    if (lines.has(key)) return inLine(key, perMinute, signal, 0);
    const taken = limiter.take(key, perMinute);
    // Nearly all calls need not wait, not even for a promise.
    if (taken === 0) return undefined;
    const judge = (wait: number) => {
      if (!(wait > 0)) return undefined;
      if (mode === "reject") throw refused(wait);
      return inLine(key, perMinute, signal, wait);
    };
    // At once where that can be, so that nobody comes first meanwhile.
    return typeof taken === "number" ? judge(taken) : taken.then(judge);
  };
}

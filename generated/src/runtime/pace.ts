/** The order in which calls of one token and operation get their turn. */

import type { Limiter } from "./limiter.js";
import { sleep } from "./sleep.js";

/** What calls do when they would go over a limit. */
export type RateLimitMode = "wait" | "reject" | "off";

/**
 * Resolves when a call may be sent: first come, first served.
 *
 * @param refused Makes the error for a call that would have to wait so many
 * milliseconds, where it must not wait
 * @throws the error of `refused`; the signal's reason, in the middle of the line
 * when its turn comes
 */
export type Pace = (
  key: string,
  perMinute: number | undefined,
  signal: AbortSignal | undefined,
  refused: (milliseconds: number) => Error,
) => Promise<void>;

/** @param mode "off" lets everything pass */
export function paceOf(limiter: Limiter, mode: RateLimitMode): Pace {
  // Of each key whose calls wait, the end of the line.
  const lines = new Map<string, Promise<void>>();

  return async (key, perMinute, signal, refused) => {
    // A call that is over takes no other's turn.
    signal?.throwIfAborted();
    if (mode === "off") return;
    const ask = () => {
      // What is not sent is not to be counted.
      signal?.throwIfAborted();
      return limiter.take(key, perMinute);
    };
    let wait = 0;
    if (!lines.has(key)) {
      const answer = ask();
      // No more of a pause than need be, in which another could come first.
      wait = typeof answer === "number" ? answer : await answer;
      if (!(wait > 0)) return;
      if (mode === "reject") throw refused(wait);
    }
    const before = lines.get(key);
    const mine = (async () => {
      if (before) {
        await before;
        wait = await ask();
      }
      while (wait > 0) {
        await sleep(wait, signal);
        wait = await ask();
      }
    })();
    const end = mine.catch(() => undefined);
    lines.set(key, end);
    try {
      await mine;
    } finally {
      if (lines.get(key) === end) lines.delete(key);
    }
  };
}

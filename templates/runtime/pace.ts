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
 * @throws the error of `refused`; the signal's reason
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

  const turn = async (
    key: string,
    perMinute: number | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    for (;;) {
      signal?.throwIfAborted();
      const wait = await limiter.take(key, perMinute);
      if (!(wait > 0)) return;
      await sleep(wait, signal);
    }
  };

  const inLine: Pace = async (key, perMinute, signal) => {
    const before = lines.get(key);
    const mine = (async () => {
      await before;
      await turn(key, perMinute, signal);
    })();
    const end = mine.catch(() => undefined);
    lines.set(key, end);
    try {
      await mine;
    } finally {
      if (lines.get(key) === end) lines.delete(key);
    }
  };

  return (...call) => {
    const [key, perMinute, , refused] = call;
    if (mode === "off") return undefined;
    if (mode === "wait" && lines.has(key)) return inLine(...call);
    const taken = limiter.take(key, perMinute);
    // Nearly all calls need not wait, not even for a promise.
    if (taken === 0) return undefined;
    return (async () => {
      const wait = await taken;
      if (!(wait > 0)) return;
      if (mode === "reject") throw refused(wait);
      await inLine(...call);
    })();
  };
}

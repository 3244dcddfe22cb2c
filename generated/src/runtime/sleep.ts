/** Waiting. */

import { abortable } from "./abortable.js";
import { LONGEST_TIMER } from "./bounded.js";

/**
 * Waits, no less than it is told. Leaves no timer and no listener behind,
 * however it ends.
 *
 * @throws the signal's reason, as soon as it aborts
 */
export async function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Timers cut fractions off; whoever woke too early would have to wait again.
  for (let rest = Math.ceil(milliseconds); ; rest -= LONGEST_TIMER) {
    signal?.throwIfAborted();
    if (!(rest > 0)) return;
    await abortable(signal, (resolve) => {
      const timer = setTimeout(
        resolve,
        Math.min(rest, LONGEST_TIMER),
        undefined,
      );
      return () => {
        clearTimeout(timer);
      };
    });
  }
}

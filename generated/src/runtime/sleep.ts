/** Waiting. */

import { abortable } from "./abortable.js";
import { LONGEST_TIMER } from "./bounded.js";

/**
 * Waits. Leaves no timer and no listener behind, however it ends.
 *
 * @throws the signal's reason, as soon as it aborts
 */
export async function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let rest = milliseconds; rest > 0; rest -= LONGEST_TIMER) {
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

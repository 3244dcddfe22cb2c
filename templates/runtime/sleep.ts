/** Waiting. */

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
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const wake = () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      const stop = () => {
        clearTimeout(timer);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller chose the reason
        reject(signal?.reason);
      };
      const timer = setTimeout(wake, Math.min(rest, LONGEST_TIMER));
      signal?.addEventListener("abort", stop, { once: true });
    });
  }
}

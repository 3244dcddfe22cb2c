/** Looks at promises, signals and timers, on a clock that tests turn. */

import { getEventListeners } from "node:events";
import { vi } from "vitest";

/** Timers and both clocks stand still until a test turns them. */
export function stopClocks(): void {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
  });
}

/** Lets so much time pass, and all that is due in it happen. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** How many listeners wait for a signal to abort. */
export function listeners({ signal }: AbortController): number {
  return getEventListeners(signal, "abort").length;
}

/** What has become of a promise so far. */
export interface Watched {
  state: "pending" | "resolved" | "rejected";
  /** Its value, or the reason of its rejection. */
  result?: unknown;
  /** When it was settled, on the clock of `performance.now`. */
  at?: number;
}

/** Looks at a promise without waiting for it. */
export function watch(promise: Promise<unknown>): Watched {
  const watched: Watched = { state: "pending" };
  const settle = (state: Watched["state"]) => (result: unknown) => {
    Object.assign(watched, { state, result, at: performance.now() });
  };
  promise.then(settle("resolved"), settle("rejected"));
  return watched;
}

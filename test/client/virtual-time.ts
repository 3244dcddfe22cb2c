/** Time that passes only where nothing else can happen, for tests about waiting. */

import { afterEach, beforeEach, vi } from "vitest";

// As they are before any test fakes them.
const { setImmediate } = globalThis;

/** How a call ended, and when. */
export interface Outcome<Value> {
  readonly value?: Value;
  /** What it rejected with. */
  readonly error?: unknown;
  readonly elapsedMs: number;
}

/** Fakes all timers and clocks in each test of the file or `describe` around it. */
export function useVirtualTime(): void {
  beforeEach(() => {
    // On a full second, since HTTP dates have no fractions.
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 31) });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Has everything happen that needs no time. */
export async function settle(): Promise<void> {
  // A stream or two take a few turns of the event loop; no call takes as many.
  for (let turn = 0; turn < 10; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Lets so much time pass. */
export async function pass(milliseconds: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
}

/** Lets time pass, from timer to timer, until the work has ended. */
export async function outcomeOf<Value>(
  work: Promise<Value>,
): Promise<Outcome<Value>> {
  const start = performance.now();
  let outcome: Outcome<Value> | undefined;
  const elapsedMs = () => performance.now() - start;
  work.then(
    (value) => (outcome = { value, elapsedMs: elapsedMs() }),
    (error: unknown) => (outcome = { error, elapsedMs: elapsedMs() }),
  );
  await settle();
  while (!outcome) {
    if (!vi.getTimerCount()) throw new Error("waits, but not for any timer");
    await vi.advanceTimersToNextTimerAsync();
    await settle();
  }
  return outcome;
}

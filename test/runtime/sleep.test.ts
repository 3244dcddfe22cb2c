import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LONGEST_TIMER } from "../../templates/runtime/bounded.js";
import { sleep } from "../../templates/runtime/sleep.js";
import { listeners, pass, stopClocks, watch } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

describe("sleep", () => {
  it.each([1, 1000, LONGEST_TIMER, LONGEST_TIMER + 1, 3 * LONGEST_TIMER])(
    "lasts %d ms, no more and no less",
    async (milliseconds) => {
      const slept = watch(sleep(milliseconds, undefined));
      await pass(milliseconds - 1);
      expect(slept.state).toBe("pending");
      await pass(1);
      expect(slept).toMatchObject({ state: "resolved", at: milliseconds });
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it.each([
    [0.25, 1],
    [999.001, 1000],
    [LONGEST_TIMER + 0.5, LONGEST_TIMER + 1],
  ])("of %d ms lasts the whole of the last: %d ms", async (time, whole) => {
    const slept = watch(sleep(time, undefined));
    await pass(whole - 1);
    expect(slept.state).toBe("pending");
    await pass(1);
    expect(slept.state).toBe("resolved");
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, -1, -Infinity, NaN])(
    "of %d ms is over at once, without a timer",
    async (milliseconds) => {
      const slept = watch(sleep(milliseconds, undefined));
      expect(vi.getTimerCount()).toBe(0);
      await pass(0);
      expect(slept.state).toBe("resolved");
    },
  );

  it("leaves no listener when it is over, however long it was", async () => {
    const { signal, ...controller } = withSignal();
    const slept = watch(sleep(2 * LONGEST_TIMER, signal));
    expect(controller.listening()).toBe(1);
    await pass(LONGEST_TIMER);
    expect(controller.listening()).toBe(1);
    await pass(LONGEST_TIMER);
    expect(slept.state).toBe("resolved");
    expect(controller.listening()).toBe(0);
  });

  it.each([
    ["an error", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
  ])("ends with its signal, whose reason is %s", async (_, reason) => {
    const { signal, abort, listening } = withSignal();
    const slept = watch(sleep(1000, signal));
    await pass(999);
    abort(reason);
    await pass(0);
    expect(slept).toEqual({ state: "rejected", result: reason, at: 999 });
    expect(vi.getTimerCount()).toBe(0);
    expect(listening()).toBe(0);
  });

  it.each([1000, 1, 0, -1, NaN])(
    "of %d ms does not begin where its signal has aborted",
    async (milliseconds) => {
      const { signal, abort, listening } = withSignal();
      abort("enough");
      const slept = watch(sleep(milliseconds, signal));
      expect(vi.getTimerCount()).toBe(0);
      await pass(0);
      expect(slept).toEqual({ state: "rejected", result: "enough", at: 0 });
      expect(listening()).toBe(0);
    },
  );

  it.each([
    ["the last", 1],
    ["the first of two", 2],
  ])(
    "hears a signal that aborts in the millisecond in which %s of its timers fires",
    async (_, timers) => {
      const { signal, abort, listening } = withSignal();
      const slept = watch(sleep(timers * LONGEST_TIMER, signal));
      setTimeout(() => {
        abort("enough");
      }, LONGEST_TIMER);
      // Both fire before any promise is told.
      vi.advanceTimersByTime(LONGEST_TIMER);
      await pass(0);
      expect(slept).toMatchObject({ state: "rejected", result: "enough" });
      expect(listening()).toBe(0);
    },
  );
});

function withSignal() {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: (reason: unknown) => {
      controller.abort(reason);
    },
    listening: () => listeners(controller),
  };
}

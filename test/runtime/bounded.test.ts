import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bounded, LONGEST_TIMER } from "../../templates/runtime/bounded.js";
import { listeners, pass, stopClocks, watch } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

const late = new Error("too late");
const expired = () => late;

/** Work that goes on for ever, and the signal that it was given. */
function endless() {
  const given: AbortSignal[] = [];
  const work = (signal: AbortSignal) => {
    given.push(signal);
    return new Promise<never>(() => undefined);
  };
  return { work, given };
}

describe("bounded work", () => {
  it("gives its value, and leaves no timer and no listener", async () => {
    const outer = new AbortController();
    const given: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      given.push(signal);
      return Promise.resolve("done");
    };
    expect(await bounded(work, outer.signal, 1000, expired)).toBe("done");
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(outer)).toBe(0);
    await pass(2000);
    outer.abort();
    expect(given.map(({ aborted }) => aborted)).toEqual([false]);
  });

  const broken = new Error("broken");
  const throws = () => {
    throw broken;
  };

  it.each([
    ["rejects", () => Promise.reject(broken)],
    ["throws at once", throws],
  ])(
    "fails where it %s, and leaves no timer and no listener",
    async (_, work) => {
      const outer = new AbortController();
      const ended = watch(bounded(work, outer.signal, 1000, expired));
      await pass(0);
      expect(ended).toMatchObject({ state: "rejected", result: broken });
      expect(vi.getTimerCount()).toBe(0);
      expect(listeners(outer)).toBe(0);
    },
  );

  it("has one timer and one listener while it goes on", () => {
    const outer = new AbortController();
    void bounded(endless().work, outer.signal, 1000, expired);
    expect(vi.getTimerCount()).toBe(1);
    expect(listeners(outer)).toBe(1);
  });
});

describe("the time of bounded work", () => {
  it("is over at its last millisecond, whether or not the work heeds it", async () => {
    const outer = new AbortController();
    const { work, given } = endless();
    const error = vi.fn(expired);
    const ended = watch(bounded(work, outer.signal, 1000, error));
    await pass(999);
    expect(ended.state).toBe("pending");
    expect(given[0]?.aborted).toBe(false);
    expect(error).not.toHaveBeenCalled();
    await pass(1);
    expect(ended).toMatchObject({ state: "rejected", result: late });
    expect(given[0]?.reason).toBe(late);
    expect(error).toHaveBeenCalledOnce();
    expect(listeners(outer)).toBe(0);
  });

  it.each([undefined, Infinity])("has no end where it is %j", async (time) => {
    const ended = watch(bounded(endless().work, undefined, time, expired));
    expect(vi.getTimerCount()).toBe(0);
    await pass(LONGEST_TIMER);
    expect(ended.state).toBe("pending");
  });

  it.each([LONGEST_TIMER + 1, 1e15])(
    "of %d ms, more than a timer can count, is not over at once",
    async (time) => {
      const ended = watch(bounded(endless().work, undefined, time, expired));
      await pass(LONGEST_TIMER - 1);
      expect(ended.state).toBe("pending");
    },
  );

  it("of none at all is over in the next turn of the event loop", async () => {
    const ended = watch(bounded(endless().work, undefined, 0, expired));
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: late, at: 0 });
  });
});

describe("the signal of bounded work", () => {
  it.each([
    ["an error", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
  ])("ends it at once, with its reason as it is: %s", async (_, reason) => {
    const outer = new AbortController();
    const { work, given } = endless();
    const ended = watch(bounded(work, outer.signal, 1000, expired));
    outer.abort(reason);
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: reason });
    expect(given[0]?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(outer)).toBe(0);
  });

  it("ends it where there is no limit of time, too", async () => {
    const outer = new AbortController();
    const ended = watch(
      bounded(endless().work, outer.signal, undefined, expired),
    );
    outer.abort("enough");
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: "enough" });
  });

  it("that has aborted before keeps the work from beginning", async () => {
    const work = vi.fn(() => Promise.resolve("done"));
    const outer = new AbortController();
    outer.abort("enough");
    const ended = watch(bounded(work, outer.signal, 1000, expired));
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: "enough" });
    expect(work).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(outer)).toBe(0);
  });

  it("may be aborted by the work itself, as it begins", async () => {
    const outer = new AbortController();
    const given: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      given.push(signal);
      outer.abort("enough");
      return new Promise<never>(() => undefined);
    };
    // What a listener throws would fail the run.
    const ended = watch(bounded(work, outer.signal, 1000, expired));
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: "enough" });
    expect(given[0]?.reason).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(outer)).toBe(0);
  });

  it("decides, whatever the work does when it hears of it", async () => {
    const outer = new AbortController();
    const obliging = (signal: AbortSignal) =>
      new Promise<string>((resolve) => {
        signal.addEventListener("abort", () => {
          resolve("done after all");
        });
      });
    const ended = watch(bounded(obliging, outer.signal, 1000, expired));
    outer.abort("enough");
    await pass(0);
    expect(ended).toMatchObject({ state: "rejected", result: "enough" });
  });

  it("and the clock: the first of them decides, and the work may fail later", async () => {
    const outer = new AbortController();
    const failing = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          setTimeout(() => {
            reject(new Error("connection closed"));
          }, 10);
        });
      });
    const ended = watch(bounded(failing, outer.signal, 1000, expired));
    await pass(1000);
    outer.abort("enough");
    // A rejection that nobody handles would fail the run.
    await pass(1000);
    expect(ended).toMatchObject({ result: late, at: 1000 });
  });
});

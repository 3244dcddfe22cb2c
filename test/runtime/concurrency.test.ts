import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { roomOf } from "../../templates/runtime/concurrency.js";
import { sleep } from "../../templates/runtime/sleep.js";
import { listeners, pass, stopClocks, watch } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

/** Runs work inside a room with so many places. */
function concurrencyOf(limit: number) {
  const room = roomOf(limit);
  return async <T>(work: () => T | Promise<T>, signal?: AbortSignal) => {
    await room.enter(signal);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      room.leave();
    }
  };
}

/** Jobs that each take so long, and which of them have begun and ended. */
function workshop() {
  const begun: string[] = [];
  const ended: string[] = [];
  const job = (name: string, milliseconds: number) => async () => {
    begun.push(name);
    await sleep(milliseconds, undefined);
    ended.push(name);
    return name;
  };
  return { job, begun, ended };
}

describe("a limit on concurrency", () => {
  it.each([0, -1, 0.5, NaN, -Infinity])("cannot be %d", (limit) => {
    expect(() => roomOf(limit)).toThrow(
      new TypeError("maxConcurrency must be 1 or more"),
    );
  });

  it.each([
    [1, ["a"]],
    [1.9, ["a"]],
    [2, ["a", "b"]],
    [3, ["a", "b", "c"]],
    [Infinity, ["a", "b", "c"]],
  ])("of %d lets so many begin at once", async (limit, expected) => {
    const run = concurrencyOf(limit);
    const { job, begun } = workshop();
    for (const name of ["a", "b", "c"]) void run(job(name, 100));
    await pass(99);
    expect(begun).toEqual(expected);
  });
});

describe("bounded concurrency", () => {
  it("gives each job's own value", async () => {
    const run = concurrencyOf(1);
    const { job } = workshop();
    const both = watch(Promise.all([run(job("a", 2)), run(job("b", 1))]));
    await pass(3);
    expect(both.result).toEqual(["a", "b"]);
  });

  it("hands a place over as soon as there is one, first come, first served", async () => {
    const run = concurrencyOf(2);
    const { job, begun } = workshop();
    const times = { a: 10, b: 30, c: 40, d: 50, e: 10 };
    for (const [name, time] of Object.entries(times)) void run(job(name, time));
    await pass(9);
    expect(begun.join("")).toBe("ab");
    await pass(1);
    expect(begun.join("")).toBe("abc");
    await pass(20);
    expect(begun.join("")).toBe("abcd");
    await pass(20);
    expect(begun.join("")).toBe("abcde");
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("broken"))],
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
  ])("frees the place of work that %s", async (_, broken) => {
    const run = concurrencyOf(1);
    const { job } = workshop();
    const first = watch(run(broken));
    const second = watch(run(job("b", 10)));
    await pass(10);
    expect(first.result).toEqual(new Error("broken"));
    expect(second.result).toBe("b");
    const third = watch(run(job("c", 10)));
    await pass(10);
    expect(third.result).toBe("c");
  });

  it("has all its places again when everything has ended", async () => {
    const run = concurrencyOf(2);
    const { job, begun } = workshop();
    for (const name of ["a", "b", "c", "d"]) void run(job(name, 10));
    await pass(20);
    begun.length = 0;
    for (const name of ["e", "f", "g"]) void run(job(name, 10));
    await pass(0);
    expect(begun).toEqual(["e", "f"]);
  });
});

describe("the signal of a job", () => {
  it.each([1, 2])(
    "that has aborted before keeps it from beginning, with %d places",
    async (limit) => {
      const run = concurrencyOf(limit);
      const { job, begun } = workshop();
      void run(job("first", 100));
      const controller = new AbortController();
      controller.abort("enough");
      const ended = watch(run(job("second", 100), controller.signal));
      await pass(0);
      expect(ended).toMatchObject({ state: "rejected", result: "enough" });
      expect(listeners(controller)).toBe(0);
      await pass(100);
      expect(begun).toEqual(["first"]);
    },
  );

  it("ends its wait at once, and those behind it lose nothing", async () => {
    const run = concurrencyOf(1);
    const { job, begun } = workshop();
    const controller = new AbortController();
    void run(job("first", 100));
    const second = watch(run(job("second", 100), controller.signal));
    void run(job("third", 100));
    expect(listeners(controller)).toBe(1);
    await pass(50);
    controller.abort("enough");
    await pass(0);
    expect(second).toEqual({ state: "rejected", result: "enough", at: 50 });
    expect(listeners(controller)).toBe(0);
    await pass(50);
    expect(begun).toEqual(["first", "third"]);
  });

  it("is heeded until the job begins, its turn may have come or not", async () => {
    const run = concurrencyOf(1);
    const { job, begun } = workshop();
    const controller = new AbortController();
    const work = sleep(100, undefined);
    void run(() => work);
    await pass(0);
    // Told after the next is let in, and before that hears of it.
    void work.then(() => {
      controller.abort("enough");
    });
    const second = watch(run(job("second", 100), controller.signal));
    const third = watch(run(job("third", 100)));
    await pass(200);
    expect(second).toMatchObject({ state: "rejected", result: "enough" });
    expect(begun).toEqual(["third"]);
    expect(third).toMatchObject({ state: "resolved", at: 200 });
  });

  it.each(["at once", "after a wait"])(
    "is the job's own affair once it has begun %s",
    async (when) => {
      const run = concurrencyOf(1);
      const { job } = workshop();
      if (when === "after a wait") void run(job("first", 100));
      const controller = new AbortController();
      const ended = watch(run(job("second", 100), controller.signal));
      await pass(when === "after a wait" ? 100 : 0);
      expect(listeners(controller)).toBe(0);
      controller.abort("enough");
      await pass(100);
      expect(ended).toMatchObject({ state: "resolved", result: "second" });
    },
  );
});

const jobs = fc.array(
  fc.record({
    arrives: fc.nat(50),
    takes: fc.nat(50),
    fails: fc.boolean(),
    leaves: fc.option(fc.nat(80), { nil: undefined }),
  }),
  { maxLength: 15 },
);

it("never runs more than the limit, nor leaves a place empty, and forgets nobody", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      jobs,
      async (limit, all) => {
        const run = concurrencyOf(limit);
        let running = 0;
        let present = 0;
        const watched = all.map((job) => {
          const controller = new AbortController();
          const seen = { runs: 0, listening: () => listeners(controller) };
          const work = async () => {
            seen.runs++;
            running++;
            expect(running).toBeLessThanOrEqual(limit);
            await sleep(job.takes, undefined);
            running--;
            if (job.fails) throw new Error("broken");
          };
          const arrive = async () => {
            await sleep(job.arrives, undefined);
            present++;
            try {
              await run(work, controller.signal);
            } finally {
              present--;
            }
          };
          if (job.leaves !== undefined) {
            setTimeout(() => {
              controller.abort("left");
            }, job.leaves);
          }
          return { seen, end: watch(arrive()) };
        });
        await pass(0);
        while (vi.getTimerCount() > 0) {
          await vi.advanceTimersToNextTimerAsync();
          await pass(0);
          expect(running).toBe(Math.min(limit, present));
        }
        for (const { seen, end } of watched) {
          expect(end.state).not.toBe("pending");
          expect(seen.runs).toBe(end.result === "left" ? 0 : 1);
          expect(seen.listening()).toBe(0);
        }
      },
    ),
    { numRuns: 25 },
  );
});

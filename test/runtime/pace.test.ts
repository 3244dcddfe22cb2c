import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  memoryLimiter,
  type Limiter,
} from "../../templates/runtime/limiter.js";
import {
  paceOf as syncPaceOf,
  type Pace,
  type RateLimitMode,
} from "../../templates/runtime/pace.js";
import { listeners, pass, stopClocks, watch, type Watched } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;

const refused = (milliseconds: number) => new Error(`wait ${milliseconds} ms`);

/** A limiter that gives these answers in turn, and what it was asked. */
function scripted(...answers: (number | Promise<number>)[]) {
  const take = vi.fn<Limiter["take"]>(() => answers.shift() ?? 0);
  const pause = vi.fn<Limiter["pause"]>();
  return { take, pause };
}

/** A pace that is waited for in any case, and throws by its promise alone. */
function paceOf(limiter: Limiter, mode: RateLimitMode) {
  const pace = syncPaceOf(limiter, mode);
  return async (...call: Parameters<Pace>) => {
    await pace(...call);
  };
}

/** A pace whose one call a minute is used up: the next waits a minute. */
async function busy(limiter: Limiter = memoryLimiter()) {
  const pace = paceOf(limiter, "wait");
  await pace("a", 1, undefined, refused);
  return pace;
}

describe("a call", () => {
  it.each([0, -1, NaN])(
    "goes at once where its limiter says %d",
    async (answer) => {
      for (const mode of ["wait", "reject"] as const) {
        const limiter = scripted(answer);
        const turn = watch(paceOf(limiter, mode)("a", 20, undefined, refused));
        expect(limiter.take.mock.calls).toEqual([["a", 20]]);
        await pass(0);
        expect(turn).toEqual({ state: "resolved", result: undefined, at: 0 });
        expect(limiter.take).toHaveBeenCalledOnce();
      }
    },
  );

  it("waits for as long as its limiter says, and asks again", async () => {
    const pace = await busy();
    const turn = watch(pace("a", 1, undefined, refused));
    await pass(MINUTE - 1);
    expect(turn.state).toBe("pending");
    await pass(1);
    expect(turn).toMatchObject({ state: "resolved", at: MINUTE });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits for a pause that begins while it waits", async () => {
    const limiter = memoryLimiter();
    const pace = await busy(limiter);
    const turn = watch(pace("a", 1, undefined, refused));
    await pass(MINUTE / 2);
    void limiter.pause("a", MINUTE);
    await pass(MINUTE - 1);
    expect(turn.state).toBe("pending");
    await pass(1);
    expect(turn).toMatchObject({ state: "resolved", at: 1.5 * MINUTE });
  });

  it.each(["wait", "reject"] as const)(
    "takes a limiter that answers later, as one that several processes share, where it would %s",
    async (mode) => {
      const answer = new Promise<number>((resolve) => {
        setTimeout(resolve, 10, 0);
      });
      const pace = paceOf(scripted(answer), mode);
      const turn = watch(pace("a", 20, undefined, refused));
      await pass(9);
      expect(turn.state).toBe("pending");
      await pass(1);
      expect(turn.state).toBe("resolved");
    },
  );

  it("fails as its limiter fails", async () => {
    const broken = new Error("the store is down");
    const limiter = { ...scripted(), take: () => Promise.reject(broken) };
    for (const mode of ["wait", "reject"] as const) {
      await expect(
        paceOf(limiter, mode)("a", 20, undefined, refused),
      ).rejects.toBe(broken);
    }
  });
});

describe("calls that wait", () => {
  it("go in the order they came", async () => {
    const pace = await busy();
    const turns = [1, 2, 3].map(() => watch(pace("a", 1, undefined, refused)));
    await pass(3 * MINUTE);
    expect(turns.map(({ at }) => at)).toEqual([MINUTE, 2 * MINUTE, 3 * MINUTE]);
  });

  it("are not overtaken by one that comes when there is room", async () => {
    const pace = await busy();
    const first = watch(pace("a", 1, undefined, refused));
    await pass(0);
    // In the turn of the event loop in which there is room, before it has it.
    let late = watch(new Promise(() => undefined));
    setTimeout(() => {
      late = watch(pace("a", 1, undefined, refused));
    }, MINUTE);
    vi.advanceTimersByTime(MINUTE);
    await pass(MINUTE);
    expect([first.at, late.at]).toEqual([MINUTE, 2 * MINUTE]);
  });

  it("have one line for each key", async () => {
    const pace = await busy();
    void pace("a", 1, undefined, refused);
    const other = watch(pace("b", 1, undefined, refused));
    await pass(0);
    expect(other.state).toBe("resolved");
  });

  it("ask one at a time, and not before they are told to", async () => {
    const limiter = scripted(100, 50, 0, 30, 0, 0);
    const asked: number[] = [];
    const take: Limiter["take"] = (...of) => {
      asked.push(performance.now());
      return limiter.take(...of);
    };
    const pace = paceOf({ ...limiter, take }, "wait");
    const [first, second] = [1, 2].map(() =>
      watch(pace("a", 20, undefined, refused)),
    );
    // Comes when the first has gone, and the second waits still.
    await pass(160);
    const third = watch(pace("a", 20, undefined, refused));
    await pass(1000);
    expect([first?.at, second?.at, third.at]).toEqual([150, 180, 180]);
    expect(asked).toEqual([0, 100, 150, 150, 180, 180]);
  });

  it.each([1, 2])("leave no line behind, %d of them", async (many) => {
    const pace = syncPaceOf(memoryLimiter(), "wait");
    for (let one = 0; one <= many; one++) void pace("a", 1, undefined, refused);
    expect(pace("a", undefined, undefined, refused)).toBeInstanceOf(Promise);
    await pass((many + 1) * MINUTE);
    // Where nobody waits, a call does not wait for so much as a promise.
    expect(pace("a", undefined, undefined, refused)).toBeUndefined();
  });

  it("go on where the one before them fails", async () => {
    const broken = new Error("the store is down");
    const limiter = memoryLimiter();
    const pace = await busy(limiter);
    const first = watch(pace("a", 1, undefined, refused));
    const second = watch(pace("a", 1, undefined, refused));
    await pass(MINUTE / 2);
    vi.spyOn(limiter, "take").mockImplementationOnce(() => {
      throw broken;
    });
    await pass(MINUTE / 2);
    expect(first).toMatchObject({ state: "rejected", result: broken });
    expect(second).toMatchObject({ state: "resolved", at: MINUTE });
  });
});

describe("the signal of a call", () => {
  it.each(["wait", "reject", "off"] as const)(
    "that has aborted before keeps it from being counted, where it would %s",
    async (mode) => {
      const limiter = memoryLimiter();
      const pace = paceOf(limiter, mode);
      const aborted = AbortSignal.abort("enough");
      await expect(pace("a", 1, aborted, refused)).rejects.toBe("enough");
      expect(limiter.take("a", 1)).toBe(0);
    },
  );

  it("ends its wait at once, and the next moves up", async () => {
    const pace = await busy();
    const controller = new AbortController();
    const first = watch(pace("a", 1, controller.signal, refused));
    const second = watch(pace("a", 1, undefined, refused));
    await pass(MINUTE / 2);
    expect(listeners(controller)).toBe(1);
    controller.abort("enough");
    await pass(0);
    expect(first).toEqual({
      state: "rejected",
      result: "enough",
      at: MINUTE / 2,
    });
    expect(listeners(controller)).toBe(0);
    await pass(MINUTE / 2);
    expect(second).toMatchObject({ state: "resolved", at: MINUTE });
  });

  it("in the middle of the line takes nothing from those behind", async () => {
    const pace = await busy();
    const controller = new AbortController();
    const [first, second, third] = [
      undefined,
      controller.signal,
      undefined,
    ].map((signal) => watch(pace("a", 1, signal, refused)));
    controller.abort("enough");
    await pass(2 * MINUTE);
    expect(first).toMatchObject({ state: "resolved", at: MINUTE });
    expect(second).toMatchObject({ state: "rejected", result: "enough" });
    expect(third).toMatchObject({ state: "resolved", at: 2 * MINUTE });
    expect(listeners(controller)).toBe(0);
  });
});

describe("the mode", () => {
  it("`reject` throws at once, with the time to wait", async () => {
    const limiter = memoryLimiter();
    const pace = paceOf(limiter, "reject");
    await pace("a", 1, undefined, refused);
    for (let times = 0; times < 2; times++) {
      await expect(pace("a", 1, undefined, refused)).rejects.toEqual(
        refused(MINUTE),
      );
    }
    expect(vi.getTimerCount()).toBe(0);
    await pass(MINUTE);
    await pace("a", 1, undefined, refused);
  });

  it("`off` asks nobody", async () => {
    const limiter = scripted(1000);
    const pace = paceOf(limiter, "off");
    await pace("a", 1, undefined, refused);
    expect(limiter.take).not.toHaveBeenCalled();
  });
});

it("keeps the order and the budget, whoever comes and leaves", async () => {
  const budget = fc.integer({ min: 3, max: 10 });
  const calls = fc.array(
    fc.record({
      comes: fc.nat(30_000),
      leaves: fc.option(fc.nat(60_000), { nil: undefined }),
    }),
    { maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(budget, calls, async (perMinute, all) => {
      const pace = paceOf(memoryLimiter(), "wait");
      const turns: Watched[] = [];
      for (const { comes, leaves } of all) {
        const { signal, leave } = abortable();
        setTimeout(() => {
          turns.push(watch(pace("a", perMinute, signal, refused)));
        }, comes);
        if (leaves !== undefined) setTimeout(leave, comes + leaves);
      }
      await vi.runAllTimersAsync();
      for (const { state, result } of turns) {
        expect(state).toBe(result === "left" ? "rejected" : "resolved");
      }
      const sent = turns
        .filter(({ state }) => state === "resolved")
        .map(({ at = NaN }) => at);
      expect(sent).toEqual([...sent].sort((one, other) => one - other));
      for (const start of sent) {
        const within = sent.filter((t) => t >= start && t < start + MINUTE);
        expect(within.length).toBeLessThanOrEqual(2 * perMinute);
      }
    }),
    { numRuns: 25 },
  );
});

function abortable() {
  const controller = new AbortController();
  const leave = () => {
    controller.abort("left");
  };
  return { signal: controller.signal, leave };
}

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryLimiter } from "../../templates/runtime/limiter.js";
import { pass, stopClocks } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const MINUTE = 60_000;

/** A limiter in memory, which answers at once. */
interface Immediate {
  take(key: string, perMinute: number | undefined): number;
  pause(key: string, milliseconds: number): void;
}
const limiterOf = () => memoryLimiter() as Immediate;

/** Takes until the limiter says to wait; how often that went well. */
function burst(limiter: Immediate, key: string, perMinute: number): number {
  let taken = 0;
  while (limiter.take(key, perMinute) === 0) taken++;
  return taken;
}

describe("the bucket of a key", () => {
  it.each([1, 2, 20, 50, 100])(
    "lets a minute's budget of %d calls pass at once, and no more",
    (perMinute) => {
      expect(burst(limiterOf(), "a", perMinute)).toBe(perMinute);
    },
  );

  it.each([
    [1, 60_000],
    [20, 3000],
    [50, 1200],
    [100, 600],
  ])(
    "of %d calls a minute has room again after %d ms",
    async (perMinute, wait) => {
      const limiter = limiterOf();
      burst(limiter, "a", perMinute);
      expect(limiter.take("a", perMinute)).toBe(wait);
      await pass(wait - 1);
      expect(limiter.take("a", perMinute)).toBe(1);
      await pass(1);
      expect(limiter.take("a", perMinute)).toBe(0);
      expect(limiter.take("a", perMinute)).toBe(wait);
    },
  );

  it("fills up evenly, and holds no more than a minute's budget", async () => {
    const limiter = limiterOf();
    burst(limiter, "a", 20);
    await pass(MINUTE / 2);
    expect(burst(limiter, "a", 20)).toBe(10);
    await pass(60 * MINUTE);
    expect(burst(limiter, "a", 20)).toBe(20);
  });

  it.each([
    [0.5, 2 * MINUTE],
    [0.1, 10 * MINUTE],
  ])("of %d calls a minute lets one pass in %d ms", async (perMinute, wait) => {
    const limiter = limiterOf();
    expect(limiter.take("a", perMinute)).toBe(0);
    expect(limiter.take("a", perMinute)).toBe(wait);
    await pass(wait);
    expect(burst(limiter, "a", perMinute)).toBe(1);
  });

  it("is not charged for calls that must wait", () => {
    const limiter = limiterOf();
    burst(limiter, "a", 20);
    for (let times = 0; times < 100; times++) limiter.take("a", 20);
    expect(limiter.take("a", 20)).toBe(3000);
  });

  it("is the key's own, and the limiter's", () => {
    const limiter = limiterOf();
    expect(burst(limiter, "a", 20)).toBe(20);
    expect(burst(limiter, "b", 20)).toBe(20);
    expect(burst(limiterOf(), "a", 20)).toBe(20);
  });

  it.each([undefined, 0, NaN, Infinity])(
    "has no bottom where the budget is %j",
    (perMinute) => {
      const limiter = limiterOf();
      for (let times = 0; times < 1000; times++) {
        expect(limiter.take("a", perMinute)).toBe(0);
      }
      // And leaves what another operation of that name may have untouched.
      expect(burst(limiter, "a", 20)).toBe(20);
    },
  );

  it("does not care for the date, which may be set back", async () => {
    const limiter = limiterOf();
    burst(limiter, "a", 20);
    vi.setSystemTime(0);
    await pass(2999);
    expect(limiter.take("a", 20)).toBe(1);
    await pass(1);
    expect(limiter.take("a", 20)).toBe(0);
  });

  it("says in whole milliseconds when to come again", () => {
    const limiter = limiterOf();
    burst(limiter, "a", 7);
    // A seventh of a minute is 8571.43 ms.
    expect(limiter.take("a", 7)).toBe(8572);
    vi.spyOn(performance, "now").mockReturnValue(0.3);
    expect(limiter.take("a", 7)).toBe(8572);
    limiter.pause("b", 1000);
    vi.spyOn(performance, "now").mockReturnValue(0.5);
    expect(limiter.take("b", 7)).toBe(1000);
  });

  it("makes nobody wait for less than a clock can tell", () => {
    const limiter = limiterOf();
    burst(limiter, "a", 20);
    const now = vi.spyOn(performance, "now");
    now.mockReturnValue(2999.998);
    expect(limiter.take("a", 20)).toBe(1);
    now.mockReturnValue(2999.9995);
    expect(limiter.take("a", 20)).toBe(0);
  });

  it("lets at most twice the budget pass in any minute, and keeps nobody waiting for more than its share", () => {
    const budgets = fc.integer({ min: 1, max: 30 });
    const pauses = fc.array(fc.nat(20_000), { maxLength: 100 });
    fc.assert(
      fc.property(budgets, pauses, (perMinute, gaps) => {
        const limiter = limiterOf();
        const sent: number[] = [];
        let at = 0;
        const now = vi.spyOn(performance, "now").mockImplementation(() => at);
        for (const gap of gaps) {
          at += gap;
          for (;;) {
            const wait = limiter.take("a", perMinute);
            if (wait === 0) break;
            // A caller alone in the line waits for one call's share at most.
            expect(wait).toBeLessThanOrEqual(Math.ceil(MINUTE / perMinute));
            at += wait;
          }
          sent.push(at);
        }
        now.mockRestore();
        for (const start of sent) {
          const within = sent.filter((t) => t >= start && t < start + MINUTE);
          expect(within.length).toBeLessThanOrEqual(2 * perMinute);
        }
      }),
    );
  });
});

describe("a pause", () => {
  it("lasts as long as the API asks, to the millisecond", async () => {
    const limiter = limiterOf();
    limiter.pause("a", 5000);
    expect(limiter.take("a", 20)).toBe(5000);
    await pass(4999);
    expect(limiter.take("a", 20)).toBe(1);
    await pass(1);
    expect(limiter.take("a", 20)).toBe(0);
  });

  it.each([undefined, 0, 20])(
    "holds where the budget is %j, too",
    (perMinute) => {
      const limiter = limiterOf();
      limiter.pause("a", 5000);
      expect(limiter.take("a", perMinute)).toBe(5000);
    },
  );

  it("stops its own key alone", () => {
    const limiter = limiterOf();
    limiter.pause("a", 5000);
    expect(limiter.take("b", 20)).toBe(0);
    expect(limiterOf().take("a", 20)).toBe(0);
  });

  it.each([
    ["first", 5000, 1000],
    ["second", 1000, 5000],
  ])(
    "overlaps another: both end with the %s, the later",
    async (_, one, two) => {
      const limiter = limiterOf();
      limiter.pause("a", one);
      limiter.pause("a", two);
      await pass(4999);
      expect(limiter.take("a", 20)).toBe(1);
      await pass(1);
      expect(limiter.take("a", 20)).toBe(0);
    },
  );

  it("counts from when it is asked for, not from the end of another", async () => {
    const limiter = limiterOf();
    limiter.pause("a", 5000);
    await pass(3000);
    limiter.pause("a", 3000);
    expect(limiter.take("a", 20)).toBe(3000);
  });

  it.each([0, -1000])("of %d ms is none", (milliseconds) => {
    const limiter = limiterOf();
    limiter.pause("a", milliseconds);
    expect(limiter.take("a", 20)).toBe(0);
  });

  it("charges nothing to the bucket, which fills up meanwhile", async () => {
    const limiter = limiterOf();
    burst(limiter, "a", 20);
    limiter.pause("a", MINUTE);
    for (let times = 0; times < 100; times++) limiter.take("a", 20);
    await pass(MINUTE);
    expect(burst(limiter, "a", 20)).toBe(20);
  });
});

describe("many keys", () => {
  /** How many keys a call makes the limiter forget. */
  function forgotten(act: () => unknown): number {
    const forget = vi.spyOn(Map.prototype, "delete");
    act();
    const times = forget.mock.results.filter(({ value }) => value === true);
    forget.mockRestore();
    return times.length;
  }

  it("are forgotten once there are a thousand, those that are over", async () => {
    const limiter = limiterOf();
    for (let key = 0; key < 999; key++) limiter.take(`key ${key}`, 20);
    limiter.pause("key 1", 6000);
    await pass(3000);
    expect(forgotten(() => limiter.take("one of a thousand", 20))).toBe(0);
    await pass(3000);
    // A known key is no reason to look.
    expect(forgotten(() => limiter.take("key 0", 20))).toBe(0);
    expect(forgotten(() => limiter.take("one more", 20))).toBe(999);
    await pass(3000);
    expect(forgotten(() => limiter.take("one of a few", 20))).toBe(0);
  });

  it("are looked through again when there are twice as many as remained", async () => {
    const limiter = limiterOf();
    for (let key = 0; key <= 1000; key++) limiter.take(`key ${key}`, 20);
    await pass(3000);
    for (let key = 1001; key < 2000; key++) {
      expect(forgotten(() => limiter.take(`key ${key}`, 20))).toBe(0);
    }
    expect(forgotten(() => limiter.take("key 2000", 20))).toBe(1001);
  });

  it("keep their pauses and what they have taken", async () => {
    const limiter = limiterOf();
    limiter.pause("paused", 5000);
    limiter.take("paused and taken from", 20);
    limiter.pause("paused and taken from", 5000);
    burst(limiter, "empty", 20);
    for (let key = 0; key < 2000; key++) limiter.take(`key ${key}`, 20);
    await pass(2000);
    for (let key = 2000; key < 4000; key++) limiter.take(`key ${key}`, 20);
    expect(limiter.take("paused", undefined)).toBe(3000);
    expect(limiter.take("paused and taken from", 20)).toBe(3000);
    expect(limiter.take("empty", 20)).toBe(1000);
  });
});

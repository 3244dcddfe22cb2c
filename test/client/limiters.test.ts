import { describe, expect, it } from "vitest";
import { memoryLimiter, RateLimitError, type Limiter } from "slack-web-client";
import { INVALIDATE, RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

useVirtualTime();

type Asked = readonly [
  what: "take" | "pause",
  key: string,
  number: number | undefined,
];

/** A limiter of a program's own: says these waits, then 0, and notes what it was asked. */
function limiterOf(way: "sync" | "async", ...waits: number[]) {
  const asked: Asked[] = [];
  const said = <Value>(value: Value) =>
    way === "sync" ? value : Promise.resolve(value);
  const limiter: Limiter = {
    take(key, perMinute) {
      asked.push(["take", key, perMinute]);
      return said(waits.shift() ?? 0);
    },
    pause(key, milliseconds) {
      asked.push(["pause", key, milliseconds]);
      return said(undefined);
    },
  };
  return { limiter, asked, keys: () => asked.map(([, key]) => key) };
}

describe.each(["sync", "async"] as const)("a limiter plugged in, %s", (way) => {
  it("is asked before each request, with the limit of the document", async () => {
    const { limiter, asked } = limiterOf(way);
    const { mock, reset } = slackWith({ limiter });
    mock.answer(RESET, { status: 503 });
    await outcomeOf(reset());
    expect(mock.requests).toHaveLength(2);
    expect(asked).toEqual([
      ["take", expect.stringContaining(RESET), 20],
      ["take", expect.stringContaining(RESET), 20],
    ]);
  });

  it("is asked again after the time that it said", async () => {
    const { limiter, asked } = limiterOf(way, 500, 250);
    const { value, elapsedMs } = await outcomeOf(
      slackWith({ limiter }).reset(),
    );
    expect(value).toEqual({ ok: true });
    expect(elapsedMs).toBe(750);
    expect(asked).toHaveLength(3);
  });

  it("is asked once where a call must not wait", async () => {
    const { limiter, asked } = limiterOf(way, 500);
    const { mock, reset } = slackWith({ limiter, rateLimit: "reject" });
    const { error } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 500 });
    expect(asked).toHaveLength(1);
    expect(mock.requests).toEqual([]);
  });

  it("is told of a 429, under the key that it was asked with", async () => {
    const { limiter, asked } = limiterOf(way);
    const { mock, reset } = slackWith({ limiter, maxRetries: 0 });
    mock.answer(RESET, { rateLimited: 7 });
    await outcomeOf(reset());
    const key = expect.stringContaining(RESET) as string;
    expect(asked).toEqual([
      ["take", key, 20],
      ["pause", key, 7000],
    ]);
    expect(new Set(asked.map(([, one]) => one)).size).toBe(1);
  });

  it("has the same key for the same token and method, whichever client asks", async () => {
    const { limiter, keys } = limiterOf(way);
    const token = "xoxp-shared";
    const [one, two] = [
      slackWith({ limiter, token }),
      slackWith({ limiter, token: () => token }),
    ];
    await outcomeOf(Promise.all([one.reset(), two.reset()]));
    expect(new Set(keys()).size).toBe(1);

    await outcomeOf(one.invalidate());
    await outcomeOf(one.reset({ token: "xoxp-other" }));
    expect(new Set(keys()).size).toBe(3);
    expect(keys().join()).not.toContain("xoxp");
    expect(keys().join()).toContain(INVALIDATE);
  });
});

describe("the limiter in memory", () => {
  it("may be shared, so that a 429 of one client stops the others", async () => {
    const limiter = memoryLimiter();
    const [one, two] = [slackWith({ limiter }), slackWith({ limiter })];
    one.mock.answer(RESET, { rateLimited: 10 });
    await outcomeOf(one.reset({ maxRetries: 0 }));
    const { elapsedMs } = await outcomeOf(two.reset());
    expect(elapsedMs).toBe(10_000);
  });

  it("may be shared, so that clients have one budget", async () => {
    const limiter = memoryLimiter();
    const [one, two] = [slackWith({ limiter }), slackWith({ limiter })];
    const burst = Array.from({ length: 10 }, () => [one.reset(), two.reset()]);
    expect((await outcomeOf(Promise.all(burst.flat()))).elapsedMs).toBe(0);
    const { elapsedMs } = await outcomeOf(two.reset());
    expect(elapsedMs).toBeGreaterThanOrEqual(3000);
    expect(elapsedMs).toBeLessThan(3001);
  });
});

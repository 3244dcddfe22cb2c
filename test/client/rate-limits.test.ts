import { describe, expect, it, vi } from "vitest";
import { RateLimitError } from "slack-web-client";
import type { MockAnswer } from "slack-web-client/mock";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

useVirtualTime();

const limited = (seconds: number): MockAnswer => ({ rateLimited: seconds });
const once = { maxRetries: 0 };

/** An HTTP date so many seconds after the tests' present. */
const dateIn = (seconds: number) =>
  new Date(Date.UTC(2030, 0, 31) + seconds * 1000).toUTCString();

describe("Retry-After", () => {
  // How long the client waits, in milliseconds: in full and no longer.
  const values: readonly (readonly [string | null, number])[] = [
    ["7", 7000],
    ["0", 0],
    ["0.25", 250],
    ["86400", 86_400_000],
    // Longer than a timer can be.
    ["3000000", 3_000_000_000],
    [dateIn(7), 7000],
    [dateIn(0), 0],
    [dateIn(-3600), 0],
    // What cannot be read is as if it were not there.
    [null, 30_000],
    ["", 30_000],
    ["soon", 30_000],
    ["-5", 30_000],
    ["7 seconds", 30_000],
    ["1e3", 30_000],
    ["0x10", 30_000],
    ["NaN", 30_000],
    ["Infinity", 30_000],
    ["Thu, 99 Jan 2030 00:00:00 GMT", 30_000],
  ];

  it.each(values)("of %j is waited for, on a 429", async (text, waitMs) => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    const { mock, reset } = slackWith();
    mock.answer(RESET, { rateLimited: text });
    const { value, elapsedMs } = await outcomeOf(reset());
    expect(value).toEqual({ ok: true });
    expect(elapsedMs).toBe(waitMs);
    expect(mock.requests).toHaveLength(2);
  });

  it.each(values)("of %j is told, on a 429", async (text, waitMs) => {
    const { mock, reset } = slackWith(once);
    mock.answer(RESET, { rateLimited: text });
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: waitMs, status: 429 });
    expect(elapsedMs).toBe(0);
  });

  it("as a date counts from the answer's own clock", async () => {
    const { mock, reset } = slackWith();
    // A server whose clock is an hour behind.
    const headers = { date: dateIn(-3600), "retry-after": dateIn(-3600 + 7) };
    mock.answer(RESET, { status: 429, headers });
    const { elapsedMs } = await outcomeOf(reset());
    expect(elapsedMs).toBe(7000);
  });

  it("counts on a 503 as well, in place of the back-off", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, { status: 503, headers: { "retry-after": "120" } });
    const { elapsedMs } = await outcomeOf(reset());
    expect(elapsedMs).toBe(120_000);
  });
});

describe("a 429", () => {
  it("has the next call of that token and method wait", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, limited(10));
    await outcomeOf(reset(once));
    const { value, elapsedMs } = await outcomeOf(reset());
    expect(value).toEqual({ ok: true });
    expect(elapsedMs).toBe(10_000);
    expect(mock.requests).toHaveLength(2);
  });

  it("stops neither another method nor another token nor another client", async () => {
    const { mock, reset, invalidate } = slackWith();
    mock.answer(RESET, limited(10));
    await outcomeOf(reset(once));

    const other = slackWith({ fetch: mock.fetch });
    const calls = [
      invalidate(),
      reset({ token: "xoxp-other" }),
      reset({ token: () => "xoxp-another" }),
      other.reset(),
    ];
    const { value, elapsedMs } = await outcomeOf(Promise.all(calls));
    expect(value).toEqual(calls.map(() => ({ ok: true })));
    expect(elapsedMs).toBe(0);
  });

  it.each([
    [3, 10],
    [10, 3],
  ])(
    "while another pauses ends with the last: %d s and %d s",
    async (first, second) => {
      const { mock, reset } = slackWith();
      mock.answer(RESET, [limited(first), limited(second)]);
      await outcomeOf(Promise.allSettled([reset(once), reset(once)]));
      const { elapsedMs } = await outcomeOf(reset());
      expect(elapsedMs).toBe(10_000);
    },
  );

  it("has a call wait for the last pause, not for its own", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, [limited(3), limited(10)]);
    const both = Promise.all([reset(), reset()]);
    const { elapsedMs } = await outcomeOf(both);
    expect(elapsedMs).toBe(10_000);
    expect(mock.requests).toHaveLength(4);
  });

  // The client has a ConnectionError or a TimeoutError instead, which it does
  // not repeat: it judges a response when it has read it to its end.
  it.each([{ cutAfterBytes: 1 }, { bodyAfterMs: Infinity }])(
    "is one by its headers, though its body does not come: %j",
    async (fault) => {
      const { mock, reset } = slackWith({ timeoutMs: 1000 });
      const headers = { "retry-after": "10" };
      mock.answer(RESET, { status: 429, headers, body: "wait", ...fault });
      const { error } = await outcomeOf(reset({ maxRetries: 0 }));
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ status: 429, retryAfterMs: 10_000 });
    },
  );

  it("is answered after the last try by its own error", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, limited(10), { times: Infinity });
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 4, retryAfterMs: 10_000 });
    expect(elapsedMs).toBe(30_000);
  });
});

describe("the limiter that a client has", () => {
  const TIER_2 = 20;

  it("lets a minute's calls pass at once, and paces what comes after", async () => {
    const { mock, reset } = slackWith();
    const burst = Array.from({ length: TIER_2 }, () => reset());
    expect((await outcomeOf(Promise.all(burst))).elapsedMs).toBe(0);
    const more = Array.from({ length: 3 }, () => reset());
    const { elapsedMs } = await outcomeOf(Promise.all(more));
    // One in three seconds is 20 a minute.
    expect(elapsedMs).toBeGreaterThanOrEqual(9000);
    expect(elapsedMs).toBeLessThan(9001);
    expect(mock.requests).toHaveLength(TIER_2 + 3);
  });

  it("counts each token and each method by itself", async () => {
    const { reset, invalidate } = slackWith();
    const calls = Array.from({ length: TIER_2 }, () => [
      reset(),
      invalidate(),
      reset({ token: "xoxp-other" }),
    ]);
    const { elapsedMs } = await outcomeOf(Promise.all(calls.flat()));
    expect(elapsedMs).toBe(0);
  });

  it("paces nothing where it is off, though a refused call still waits", async () => {
    const { mock, reset } = slackWith({ rateLimit: "off" });
    const burst = Array.from({ length: 100 }, () => reset());
    expect((await outcomeOf(Promise.all(burst))).elapsedMs).toBe(0);
    mock.answer(RESET, limited(10));
    const both = await Promise.all([outcomeOf(reset()), outcomeOf(reset())]);
    expect(both.map(({ elapsedMs }) => elapsedMs)).toEqual([10_000, 0]);
  });

  it("with `reject` throws where a call would have to wait, and sends nothing", async () => {
    const { mock, reset } = slackWith({ rateLimit: "reject" });
    const burst = Array.from({ length: TIER_2 }, () => reset());
    await outcomeOf(Promise.all(burst));

    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 0, status: undefined });
    const { retryAfterMs } = error as RateLimitError;
    expect(retryAfterMs).toBeCloseTo(3000);
    expect(elapsedMs).toBe(0);
    expect(mock.requests).toHaveLength(TIER_2);

    vi.advanceTimersByTime(3000);
    expect((await outcomeOf(reset())).value).toEqual({ ok: true });
  });

  it("with `reject` throws a 429 at once, and throws until it is over", async () => {
    const { mock, reset, invalidate } = slackWith({ rateLimit: "reject" });
    mock.answer(RESET, limited(10));
    const refused = await outcomeOf(reset());
    expect(refused).toMatchObject({
      error: { name: "RateLimitError", status: 429, attempts: 1 },
      elapsedMs: 0,
    });

    vi.advanceTimersByTime(4000);
    const again = await outcomeOf(reset());
    expect(again).toMatchObject({
      error: { name: "RateLimitError", retryAfterMs: 6000, attempts: 0 },
      elapsedMs: 0,
    });
    expect(mock.requests).toHaveLength(1);
    expect((await outcomeOf(invalidate())).value).toEqual({ ok: true });

    vi.advanceTimersByTime(6000);
    expect((await outcomeOf(reset())).value).toEqual({ ok: true });
  });
});

import { describe, expect, it, vi } from "vitest";
import { HttpError, RateLimitError } from "slack-web-client";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

useVirtualTime();

const unavailable = { status: 503 };
const limited = { rateLimited: 7 };

function hooks() {
  return { onRetry: vi.fn(), onRateLimit: vi.fn() };
}

describe("onRetry", () => {
  it("is told before each repetition what failed and how long it waits", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { onRetry } = hooks();
    const { mock, reset } = slackWith({ onRetry });
    mock.answer(RESET, [unavailable, limited, unavailable]);
    await outcomeOf(reset());
    const method = RESET;
    expect(onRetry.mock.calls).toEqual([
      [
        {
          method,
          attempts: 1,
          delayMs: 250,
          error: expect.any(HttpError) as unknown,
        },
      ],
      [
        {
          method,
          attempts: 2,
          delayMs: 7000,
          error: expect.any(RateLimitError) as unknown,
        },
      ],
      [
        {
          method,
          attempts: 3,
          delayMs: 1000,
          error: expect.any(HttpError) as unknown,
        },
      ],
    ]);
  });

  it("is told before the wait, with the error that the call would have had", async () => {
    const { mock, reset } = slackWith({
      onRetry: ({ error, delayMs, attempts }) => {
        expect(error).toMatchObject({ status: 429, attempts, method: RESET });
        expect(delayMs).toBe(7000);
        expect(mock.requests).toHaveLength(attempts);
        throw new Error("seen");
      },
    });
    mock.answer(RESET, limited);
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toMatchObject({ message: "seen" });
    expect(elapsedMs).toBe(0);
  });

  it.each([
    ["for a call that works", {}, 0],
    ["for a failure that is final", { failure: "user_not_found" }, 0],
    ["for the failure that ends the call", unavailable, 3],
  ])("is not told %s", async (_, answer, times) => {
    const { onRetry } = hooks();
    const { mock, reset } = slackWith({ onRetry });
    if (Object.keys(answer).length) mock.answer(RESET, answer, { times: 4 });
    await outcomeOf(reset());
    expect(onRetry).toHaveBeenCalledTimes(times);
  });
});

describe("onRateLimit", () => {
  it("is told of each 429, the last one too", async () => {
    const { onRateLimit } = hooks();
    const { mock, reset } = slackWith({ onRateLimit, maxRetries: 1 });
    mock.answer(RESET, limited, { times: 2 });
    const { error } = await outcomeOf(reset());
    expect(onRateLimit.mock.calls).toEqual([
      [
        {
          method: RESET,
          attempts: 1,
          retryAfterMs: 7000,
          error: expect.any(RateLimitError) as unknown,
        },
      ],
      [{ method: RESET, attempts: 2, retryAfterMs: 7000, error }],
    ]);
  });

  it("is told of the code that means the same, with status 200", async () => {
    const { onRateLimit } = hooks();
    const { mock, reset } = slackWith({ onRateLimit, maxRetries: 0 });
    mock.answer(RESET, { failure: "ratelimited" });
    await outcomeOf(reset());
    expect(onRateLimit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ method: RESET, retryAfterMs: 30_000 }),
    );
  });

  it.each(["wait", "reject", "off"] as const)(
    "is told whatever rateLimit says: %s",
    async (rateLimit) => {
      const { onRateLimit } = hooks();
      const { mock, reset } = slackWith({ onRateLimit, rateLimit });
      mock.answer(RESET, limited);
      await outcomeOf(reset());
      expect(onRateLimit).toHaveBeenCalledTimes(1);
    },
  );

  it("is not told of calls that wait so as not to be refused", async () => {
    const { onRateLimit } = hooks();
    const { reset } = slackWith({ onRateLimit });
    const calls = Array.from({ length: 21 }, () => reset());
    await outcomeOf(Promise.all(calls));
    expect(onRateLimit).not.toHaveBeenCalled();
  });
});

describe.each(["onRetry", "onRateLimit"] as const)("what %s throws", (hook) => {
  it("ends the call, and nothing else", async () => {
    const thrown = new Error("not with me");
    const { mock, reset } = slackWith({
      [hook]: () => {
        throw thrown;
      },
    });
    mock.answer(RESET, limited);
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBe(thrown);
    expect(elapsedMs).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    // The pause that was asked for holds.
    const next = await outcomeOf(reset());
    expect(next).toEqual({ value: { ok: true }, elapsedMs: 7000 });
  });
});

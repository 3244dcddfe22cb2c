import { describe, expect, it, vi } from "vitest";
import {
  ConnectionError,
  HttpError,
  RateLimitError,
  TimeoutError,
} from "slack-web-client";
import { mockFaults } from "slack-web-client/mock";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

const never = mockFaults({ slowMs: Infinity });
const afterTenMinutes = mockFaults({ slowMs: 600_000 });

useVirtualTime();

describe.each(["slow-headers", "slow-body"] as const)(
  "timeoutMs, %s",
  (slow) => {
    it("ends an attempt", async () => {
      const { mock, reset } = slackWith({ timeoutMs: 1000, maxRetries: 0 });
      mock.answer(RESET, never[slow]);
      const { error, elapsedMs } = await outcomeOf(reset());
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({
        message: `${RESET} got no response in 1000 ms`,
        attempts: 1,
        status: undefined,
      });
      expect(elapsedMs).toBe(1000);
    });

    it("is 30 s where nobody says otherwise", async () => {
      const { mock, reset } = slackWith({ maxRetries: 0 });
      mock.answer(RESET, never[slow]);
      const { error, elapsedMs } = await outcomeOf(reset());
      expect(error).toBeInstanceOf(TimeoutError);
      expect(elapsedMs).toBe(30_000);
    });

    it("of the call counts more than that of the client", async () => {
      const { mock, reset } = slackWith({ timeoutMs: 1000, maxRetries: 0 });
      mock.answer(RESET, never[slow]);
      const { elapsedMs } = await outcomeOf(reset({ timeoutMs: 2000 }));
      expect(elapsedMs).toBe(2000);
    });

    // A timer of more than 31 bits would fire at once.
    it.each([Infinity, 2 ** 31, Number.MAX_SAFE_INTEGER])(
      "of %d is longer than ten minutes",
      async (timeoutMs) => {
        const { mock, reset } = slackWith({ timeoutMs });
        mock.answer(RESET, afterTenMinutes[slow]);
        const { value, elapsedMs } = await outcomeOf(reset());
        expect(value).toEqual({ ok: true });
        expect(elapsedMs).toBe(600_000);
      },
    );

    it("is each attempt's own", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const { mock, reset } = slackWith({ timeoutMs: 1000, maxRetries: 2 });
      mock.answer(RESET, never[slow], { times: Infinity });
      const { error, elapsedMs } = await outcomeOf(reset());
      expect(error).toMatchObject({ attempts: 3 });
      expect(elapsedMs).toBe(3000);
    });
  },
);

describe("deadlineMs", () => {
  it("ends a call in the middle of its third attempt", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { mock, reset } = slackWith({ timeoutMs: 4000, maxRetries: 100 });
    mock.answer(RESET, never["slow-body"], { times: Infinity });
    const { error, elapsedMs } = await outcomeOf(reset({ deadlineMs: 10_000 }));
    expect(elapsedMs).toBe(10_000);
    expect(error).toBeInstanceOf(TimeoutError);
    // Why it took so long stands in the cause: how the attempt before failed.
    expect(error).toMatchObject({
      attempts: 3,
      cause: { name: "TimeoutError", attempts: 2 },
    });
  });

  it("is the client's where the call has none", async () => {
    const { mock, reset } = slackWith({ deadlineMs: 10_000 });
    mock.answer(RESET, never["slow-headers"]);
    const { elapsedMs } = await outcomeOf(reset());
    expect(elapsedMs).toBe(10_000);
  });

  it("leaves a call alone that is done in time", async () => {
    const { mock, reset } = slackWith({ deadlineMs: 10_000 });
    mock.answer(RESET, { rateLimited: 9 });
    const { value, elapsedMs } = await outcomeOf(reset());
    expect(value).toEqual({ ok: true });
    expect(elapsedMs).toBe(9000);
    expect(vi.getTimerCount()).toBe(0);
  });

  // The error that there is says more than a timeout would, and says it now.
  it("has no call wait for an attempt that it does not allow", async () => {
    const { mock, reset } = slackWith({ deadlineMs: 10_000 });
    mock.answer(RESET, { rateLimited: 11 });
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 11_000, attempts: 1 });
    expect(elapsedMs).toBe(0);
  });

  it("counts the back-offs too", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { mock, reset } = slackWith({ deadlineMs: 10_000, maxRetries: 100 });
    mock.answer(RESET, { status: 503 }, { times: Infinity });
    const { error, elapsedMs } = await outcomeOf(reset());
    expect(error).toBeInstanceOf(HttpError);
    // 250 + 500 + 1000 + 2000 + 4000, and 8000 more would be too late.
    expect(elapsedMs).toBe(7750);
    expect(error).toMatchObject({ status: 503, attempts: 6 });
  });
});

import { describe, expect, it } from "vitest";
import { SlackClient } from "slack-web-client";
import { mockFaults } from "slack-web-client/mock";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, pass, settle, useVirtualTime } from "./virtual-time.js";

useVirtualTime();

const SECOND = 1000;
const { "slow-headers": slowHeaders, "slow-body": slowBody } = mockFaults({
  slowMs: SECOND,
});

describe("maxConcurrency", () => {
  it("bounds how many requests are under way, until their bodies are read", async () => {
    const { mock, reset } = slackWith({ maxConcurrency: 2 });
    mock.answer(RESET, slowBody, { times: Infinity });
    const calls = Promise.all(Array.from({ length: 5 }, () => reset()));
    for (const requests of [2, 4, 5]) {
      await settle();
      expect(mock.requests).toHaveLength(requests);
      await pass(SECOND - 1);
      expect(mock.requests).toHaveLength(requests);
      await pass(1);
    }
    expect((await outcomeOf(calls)).elapsedMs).toBe(0);
  });

  it("is 100 where nobody says otherwise", async () => {
    const { mock, reset } = slackWith({ rateLimit: "off" });
    mock.answer(RESET, slowHeaders, { times: Infinity });
    const calls = Promise.all(Array.from({ length: 101 }, () => reset()));
    await settle();
    expect(mock.requests).toHaveLength(100);
    expect((await outcomeOf(calls)).elapsedMs).toBe(2 * SECOND);
    expect(mock.requests).toHaveLength(101);
  });

  it("lets calls in by the order in which they came", async () => {
    const { mock, reset } = slackWith({ maxConcurrency: 1 });
    mock.answer(RESET, slowBody, { times: 4 });
    const ends: number[] = [];
    await outcomeOf(
      Promise.all(
        [1, 2, 3, 4].map(async (call) => {
          await reset();
          ends.push(call);
        }),
      ),
    );
    expect(ends).toEqual([1, 2, 3, 4]);
  });

  it("does not count a call that backs off or waits for a rate limit", async () => {
    const { mock, reset, invalidate } = slackWith({ maxConcurrency: 1 });
    mock.answer(RESET, [{ status: 503 }, { rateLimited: 60 }]);
    const waiting = reset();
    await settle();
    expect((await outcomeOf(invalidate())).elapsedMs).toBe(0);
    // The back-off before the second attempt, half a second at most.
    await pass(600);
    expect(mock.requests).toHaveLength(3);
    expect((await outcomeOf(invalidate())).elapsedMs).toBe(0);
    expect((await outcomeOf(waiting)).value).toEqual({ ok: true });
  });

  it.each(["reset", "cut-body", "bad-request", "failure", "html"] as const)(
    "has room again after a call that failed: %s",
    async (fault) => {
      const { mock, reset } = slackWith({ maxConcurrency: 1, maxRetries: 0 });
      mock.answer(RESET, mockFaults()[fault]);
      expect((await outcomeOf(reset())).error).toBeInstanceOf(Error);
      expect((await outcomeOf(reset())).value).toEqual({ ok: true });
    },
  );

  it("has room again after a call that was aborted or took too long", async () => {
    const { mock, reset } = slackWith({ maxConcurrency: 1, maxRetries: 0 });
    mock.answer(RESET, mockFaults({ slowMs: Infinity })["slow-body"], {
      times: 2,
    });
    const controller = new AbortController();
    const calls = [
      reset({ signal: controller.signal }),
      reset({ timeoutMs: SECOND }),
      reset(),
    ];
    const all = Promise.allSettled(calls);
    await settle();
    controller.abort();
    const { value, elapsedMs } = await outcomeOf(all);
    expect(value?.map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(elapsedMs).toBe(SECOND);
  });

  it("keeps no place for a call that was aborted in the queue", async () => {
    const { mock, reset } = slackWith({ maxConcurrency: 1 });
    mock.answer(RESET, slowBody);
    const controller = new AbortController();
    const first = reset();
    const second = reset({ signal: controller.signal });
    second.catch(() => undefined);
    const third = reset();
    await settle();
    controller.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    await outcomeOf(first);
    expect((await outcomeOf(third)).elapsedMs).toBe(0);
    expect(mock.requests).toHaveLength(2);
  });

  it.each([0, -1, NaN])("cannot be %d", (maxConcurrency) => {
    expect(() => new SlackClient({ maxConcurrency })).toThrow(TypeError);
  });
});

it("timeoutMs begins when the request is sent, not in the queue", async () => {
  const { mock, reset } = slackWith({ maxConcurrency: 1, timeoutMs: 1500 });
  mock.answer(RESET, slowBody, { times: 3 });
  const calls = [reset(), reset(), reset()];
  const { value, elapsedMs } = await outcomeOf(Promise.all(calls));
  expect(value).toEqual(calls.map(() => ({ ok: true })));
  expect(elapsedMs).toBe(3 * SECOND);
});

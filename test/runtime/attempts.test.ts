import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Limiter } from "../../templates/runtime/limiter.js";
import type { ClientOptions } from "../../templates/runtime/options.js";
import { api } from "./described.js";
import { answers, down, engineWith } from "./engine-with.js";
import { pass, stopClocks, watch } from "./waiting.js";

beforeEach(stopClocks);
afterEach(() => vi.useRealTimers());

const limited = (seconds: number) =>
  new Response("", { status: 429, headers: { "retry-after": `${seconds}` } });

/** An engine whose `fetch` gives these answers, then good ones, and when. */
function engineOf(options: ClientOptions, ...first: (() => Response)[]) {
  const times: number[] = [];
  const { send } = engineWith(options, () => {
    times.push(performance.now());
    return (first.shift() ?? answers)();
  });
  return { send, times };
}

/** A limiter that lets everything pass, whatever it is told. */
const careless = () => {
  const pause = vi.fn<Limiter["pause"]>();
  const take = vi.fn<Limiter["take"]>(() => 0);
  return { take, pause };
};

describe("a pause that the API asks for", () => {
  it("holds for calls that were waiting for a place", async () => {
    const options = { maxConcurrency: 1, maxRetries: 0 };
    const { send, times } = engineOf(options, () => limited(10));
    const [first, second] = [watch(send()), watch(send())];
    await pass(9999);
    expect(first).toMatchObject({ state: "rejected", at: 0 });
    expect(times).toEqual([0]);
    await pass(1);
    expect(times).toEqual([0, 10_000]);
    expect(second.state).toBe("resolved");
  });

  it("is over with the longest, of several that overlap", async () => {
    const { send, times } = engineOf(
      { maxRetries: 0, limiter: careless() },
      () => limited(10),
      () => limited(4),
    );
    const both = [watch(send()), watch(send())];
    await pass(0);
    expect(both.map(({ state }) => state)).toEqual(["rejected", "rejected"]);
    const third = watch(send());
    await pass(9999);
    expect(times).toEqual([0, 0]);
    await pass(1);
    expect(third).toMatchObject({ state: "resolved", at: 10_000 });
  });

  it("holds even where the limiter lets calls pass, and asks it once", async () => {
    const limiter = careless();
    const options = { maxRetries: 0, limiter };
    const { send, times } = engineOf(options, () => limited(10));
    await expect(send()).rejects.toThrow("is rate limited");
    expect(limiter.pause).toHaveBeenCalledOnce();
    const second = watch(send());
    await pass(9999);
    expect(second.state).toBe("pending");
    expect(limiter.take).toHaveBeenCalledOnce();
    await pass(1);
    expect(second.state).toBe("resolved");
    expect(times).toEqual([0, 10_000]);
    expect(limiter.take).toHaveBeenCalledTimes(2);
  });

  it("is an error at once where calls must not wait, with the time left", async () => {
    const limiter = careless();
    const options = { rateLimit: "reject", limiter } as const;
    const { send, times } = engineOf(options, () => limited(10));
    await expect(send()).rejects.toMatchObject({ retryAfterMs: 10_000 });
    await pass(4000);
    const second = watch(send());
    await pass(0);
    expect(second).toMatchObject({ state: "rejected", at: 4000 });
    expect(second.result).toMatchObject({
      name: "RateLimitError",
      retryAfterMs: 6000,
      status: undefined,
    });
    expect(times).toEqual([0]);
    expect(limiter.pause).toHaveBeenCalledOnce();
  });

  it("ends with the signal of a call, for that call", async () => {
    const options = { maxRetries: 0, limiter: careless() };
    const { send, times } = engineOf(options, () => limited(10));
    await expect(send()).rejects.toThrow("is rate limited");
    const controller = new AbortController();
    const second = watch(send({ signal: controller.signal }));
    await pass(5);
    controller.abort("enough");
    await pass(0);
    expect(second).toEqual({ state: "rejected", result: "enough", at: 5 });
    expect(times).toEqual([0]);
  });

  it("stops nobody where limits are off, nor is the limiter told", async () => {
    const limiter = careless();
    const onRateLimit = vi.fn();
    const options = { rateLimit: "off", limiter, onRateLimit } as const;
    const { send, times } = engineOf(options, () => limited(10));
    const first = watch(send());
    await pass(5);
    await send();
    expect(times).toEqual([0, 5]);
    expect(limiter.take).not.toHaveBeenCalled();
    expect(limiter.pause).not.toHaveBeenCalled();
    expect(onRateLimit).toHaveBeenCalledOnce();
    await pass(9995);
    expect(first).toMatchObject({ state: "resolved", at: 10_000 });
  });

  it("is none where an attempt fails in another way", async () => {
    const limiter = careless();
    const onRateLimit = vi.fn();
    const logger = {
      debug: vi.fn(),
      info: vi.fn(),
      warn: vi.fn(),
      error: vi.fn(),
    };
    const options = { limiter, onRateLimit, logger };
    const { send } = engineOf({ ...options, maxRetries: 0 }, down);
    await expect(send()).rejects.toMatchObject({ status: 503 });
    expect(limiter.pause).not.toHaveBeenCalled();
    expect(onRateLimit).not.toHaveBeenCalled();
    expect(logger.warn).not.toHaveBeenCalled();
  });
});

describe("the deadline of a call", () => {
  it.each([
    [10_000, "rejected"],
    [10_001, "resolved"],
  ])("of %d ms leaves a wait of 10 s %s", async (deadlineMs, state) => {
    const { send } = engineOf({}, () => limited(10));
    const end = watch(send({ deadlineMs }));
    await pass(10_000);
    const at = state === "rejected" ? 0 : 10_000;
    expect(end).toMatchObject({ state, at });
  });
});

describe("warnings in a body", () => {
  it.each([
    ["a success", { ok: true, warning: "old" }, 200, 1],
    [
      "a failure that the API tells",
      { ok: false, error: "x", warning: "old" },
      200,
      1,
    ],
    ["a failure of HTTP, which is not the API's", { warning: "old" }, 500, 0],
  ])(
    "of %s are logged as often as they should",
    async (_title, body, status, times) => {
      const warn = vi.fn();
      const logger = { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() };
      const respond = () => Response.json(body, { status });
      const options = { logger, maxRetries: 0 };
      await engineWith(options, respond, api)
        .send()
        .catch(() => undefined);
      expect(warn).toHaveBeenCalledTimes(times);
    },
  );
});

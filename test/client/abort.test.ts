import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { TimeoutError } from "slack-web-client";
import { mockFaults } from "slack-web-client/mock";
import { RESET, slackWith } from "./slack.js";
import { places, sleeps } from "./stuck-calls.js";
import { outcomeOf, pass, settle, useVirtualTime } from "./virtual-time.js";

/** Of no class that any code would look for. */
const reason = { why: "nobody needs it any more" };

const HOUR = 3_600_000;

useVirtualTime();

describe.each([...places, ...sleeps])("a call that $where", (place) => {
  it("rejects at once with the signal's own reason, and leaves nothing behind", async () => {
    const { mock, call } = await place.prepare();
    const controller = new AbortController();
    const { signal } = controller;
    const timers = vi.getTimerCount();

    const called = call({ signal });
    called.catch(() => undefined);
    await settle();
    expect(mock.requests).toHaveLength(place.sent);
    controller.abort(reason);

    const { error, elapsedMs } = await outcomeOf(called);
    expect(error).toBe(reason);
    expect(elapsedMs).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(timers);
    await pass(HOUR);
    expect(mock.requests).toHaveLength(place.sent);
  });
});

describe.each(places)("a call that $where", (place) => {
  it("ends at its deadline, with a signal that never aborts", async () => {
    const { mock, call } = await place.prepare();
    const { signal } = new AbortController();
    const timers = vi.getTimerCount();

    const { error, elapsedMs } = await outcomeOf(
      call({ signal, deadlineMs: 1000 }),
    );

    expect(error).toBeInstanceOf(TimeoutError);
    expect(elapsedMs).toBe(1000);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(timers);
    await pass(HOUR);
    expect(mock.requests).toHaveLength(place.sent);
  });
});

describe("a signal that has aborted before the call", () => {
  it("has nothing sent, and nobody asked", async () => {
    const token = vi.fn(() => "xoxp-test");
    const take = vi.fn(() => 0);
    const pause = vi.fn();
    const onRequest = vi.fn();
    const { mock, reset } = slackWith({
      token,
      limiter: { take, pause },
      middleware: [{ onRequest }],
    });

    const called = reset({ signal: AbortSignal.abort(reason) });

    await expect(called).rejects.toBe(reason);
    await settle();
    expect(mock.requests).toEqual([]);
    for (const asked of [token, take, pause, onRequest]) {
      expect(asked).not.toHaveBeenCalled();
    }
  });

  it("rejects with the platform's reason where it was given none", async () => {
    const { reset } = slackWith();
    const signal = AbortSignal.abort();
    await expect(reset({ signal })).rejects.toBe(signal.reason);
    expect(signal.reason).toMatchObject({ name: "AbortError" });
  });
});

describe("a signal that aborts while a token is on its way", () => {
  it("has nothing asked of the limiter for a call that is over", async () => {
    const take = vi.fn(() => 0);
    const { mock, reset } = slackWith({
      token: () =>
        new Promise((resolve) => {
          setTimeout(resolve, 1000, "xoxp-test");
        }),
      limiter: { take, pause: () => undefined },
    });
    const controller = new AbortController();
    const called = reset({ signal: controller.signal });
    called.catch(() => undefined);
    await settle();
    controller.abort(reason);
    await pass(HOUR);

    expect(mock.requests).toEqual([]);
    expect(take).not.toHaveBeenCalled();
  });
});

describe("a signal beside time limits", () => {
  const { "slow-body": slowBody } = mockFaults({ slowMs: Infinity });

  it("leaves timeoutMs as it is", async () => {
    const { mock, reset } = slackWith({ maxRetries: 0 });
    mock.answer(RESET, slowBody);
    const { signal } = new AbortController();
    const { error, elapsedMs } = await outcomeOf(
      reset({ signal, timeoutMs: 1000 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(elapsedMs).toBe(1000);
  });

  it("wins where it aborts first", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, slowBody);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 999);
    const { error, elapsedMs } = await outcomeOf(
      reset({ signal: controller.signal, timeoutMs: 1000, deadlineMs: 1000 }),
    );
    expect(error).toBe(reason);
    expect(elapsedMs).toBe(999);
  });

  it("ends a call in its second attempt too", async () => {
    const { mock, reset } = slackWith({ timeoutMs: 1000 });
    mock.answer(RESET, slowBody, { times: Infinity });
    const controller = new AbortController();
    const called = reset({ signal: controller.signal });
    called.catch(() => undefined);
    // The back-off before the second is half a second at most.
    await pass(1600);
    expect(mock.requests).toHaveLength(2);
    controller.abort(reason);
    const { error, elapsedMs } = await outcomeOf(called);
    expect(error).toBe(reason);
    expect(elapsedMs).toBe(0);
  });

  it("can be one of several, joined by the platform", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, slowBody);
    const [user, shutdown] = [new AbortController(), new AbortController()];
    const signal = AbortSignal.any([user.signal, shutdown.signal]);
    const called = reset({ signal });
    called.catch(() => undefined);
    await settle();
    shutdown.abort(reason);
    await expect(called).rejects.toBe(reason);
  });
});

describe("a signal that aborts after the call", () => {
  it("changes nothing", async () => {
    const { reset } = slackWith();
    const controller = new AbortController();
    const { signal } = controller;
    expect(await reset({ signal })).toEqual({ ok: true });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    controller.abort(reason);
    await settle();
  });
});

import { describe, expect, it, vi } from "vitest";
import { PlatformError, type RequestOptions } from "slack-web-client";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

/** Gives one token after the other, and counts how often it was asked. */
function tokensOf(...tokens: readonly string[]) {
  let asked = 0;
  return vi.fn(() => Promise.resolve(tokens[asked++] ?? "xoxp-one-too-many"));
}

const expired = { failure: "token_expired" };

useVirtualTime();

describe("a token", () => {
  it("may be a text", async () => {
    const { reset, tokens } = slackWith({ token: "xoxp-text" });
    await reset();
    expect(tokens()).toEqual(["xoxp-text"]);
  });

  it("may come from a function, which is asked for each call", async () => {
    let count = 0;
    const { reset, tokens } = slackWith({ token: () => `xoxp-${++count}` });
    await reset();
    await reset();
    expect(tokens()).toEqual(["xoxp-1", "xoxp-2"]);
  });

  it("is asked for again where a request is repeated", async () => {
    const token = tokensOf("xoxp-1", "xoxp-2");
    const { mock, reset, tokens } = slackWith({ token });
    mock.answer(RESET, { rateLimited: 3600 });
    await outcomeOf(reset());
    // The first may have run out by then.
    expect(tokens()).toEqual(["xoxp-1", "xoxp-2"]);
  });

  it("may come from a function that takes its time", async () => {
    const token = tokensOf("xoxp-1", "xoxp-2");
    const { reset, tokens } = slackWith({ token });
    await Promise.all([reset(), reset()]);
    expect(tokens().sort()).toEqual(["xoxp-1", "xoxp-2"]);
  });

  it.each<NonNullable<RequestOptions["token"]>>([
    "xoxp-own",
    () => "xoxp-own",
    () => Promise.resolve("xoxp-own"),
  ])("of the call is taken instead of the client's: %s", async (own) => {
    const token = tokensOf("xoxp-client");
    const { reset, tokens } = slackWith({ token });
    await reset({ token: own });
    expect(token).not.toHaveBeenCalled();
    await reset();
    expect(tokens()).toEqual(["xoxp-own", "xoxp-client"]);
  });

  it("that cannot be had has nothing sent", async () => {
    const down = new Error("the vault is closed");
    const { mock, reset } = slackWith({ token: () => Promise.reject(down) });
    await expect(reset()).rejects.toBe(down);
    expect(mock.requests).toEqual([]);
  });
});

describe("token_expired", () => {
  it("has the function asked once more, and the call repeated at once", async () => {
    const token = tokensOf("xoxp-old", "xoxp-new");
    const { mock, reset, tokens } = slackWith({ token });
    mock.answer(RESET, expired);
    const { value, elapsedMs } = await outcomeOf(reset());
    expect(value).toEqual({ ok: true });
    expect(tokens()).toEqual(["xoxp-old", "xoxp-new"]);
    expect(elapsedMs).toBe(0);
  });

  it.each([0, 3])(
    "ends the call the second time, with %d retries",
    async (maxRetries) => {
      const token = tokensOf("xoxp-old", "xoxp-new");
      const { mock, reset } = slackWith({ token, maxRetries });
      mock.answer(RESET, expired, { times: Infinity });
      const { error } = await outcomeOf(reset());
      expect(error).toBeInstanceOf(PlatformError);
      expect(error).toMatchObject({ code: "token_expired", attempts: 2 });
      expect(token).toHaveBeenCalledTimes(2);
      expect(mock.requests).toHaveLength(2);
    },
  );

  it("ends the call where the token is a text: there is no other", async () => {
    const { mock, reset } = slackWith();
    mock.answer(RESET, expired);
    const { error } = await outcomeOf(reset());
    expect(error).toMatchObject({ code: "token_expired", attempts: 1 });
    expect(mock.requests).toHaveLength(1);
  });

  it("asks the function of the call, where it has one", async () => {
    const clients = tokensOf();
    const { mock, reset, tokens } = slackWith({ token: clients });
    mock.answer(RESET, expired);
    await reset({ token: tokensOf("xoxp-old", "xoxp-new") });
    expect(tokens()).toEqual(["xoxp-old", "xoxp-new"]);
    expect(clients).not.toHaveBeenCalled();
  });

  it("is repeated though the operation is not idempotent: it did not run", async () => {
    const token = tokensOf("xoxp-old", "xoxp-new");
    const { mock, slack, tokens } = slackWith({ token });
    mock.answer(RESET, expired);
    await slack.request({
      method: "POST",
      path: `/${RESET}`,
      form: { user_id: "W1234" },
    });
    expect(tokens()).toEqual(["xoxp-old", "xoxp-new"]);
  });

  it("takes nothing from the retries that there are for other failures", async () => {
    const token = tokensOf("xoxp-old", "xoxp-new", "xoxp-new");
    const { mock, reset } = slackWith({ token, maxRetries: 1 });
    mock.answer(RESET, [expired, { status: 503 }]);
    const { value } = await outcomeOf(reset());
    expect(value).toEqual({ ok: true });
    expect(mock.requests).toHaveLength(3);
  });

  it("has a call repeated once, not once more after each other failure", async () => {
    const token = tokensOf("xoxp-old", "xoxp-new", "xoxp-new");
    const { mock, reset } = slackWith({ token });
    mock.answer(RESET, [expired, { status: 503 }, expired]);
    const { error } = await outcomeOf(reset());
    expect(error).toMatchObject({ code: "token_expired", attempts: 3 });
  });
});

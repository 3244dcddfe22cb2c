// Failures that the API answers with.
import { equal, errorOfClass, ok } from "./assert.mjs";

const token = "xoxp-test";
const name = "admin.users.session.reset";
const once = { maxRetries: 0 };

export const failureChecks = {
  async "the API's failure is a PlatformError, whichever way"({
    main,
    byPath,
    api,
    tell,
  }) {
    const failure = { failure: "user_not_found" };
    await tell("answer", { name, answer: [failure, failure, failure] });
    const options = { token, baseUrl: api };
    const sessions = new main.AdminUsersSessionApi(options);
    const byPathClient = byPath.createFetchClient(options);
    for (const call of [
      () =>
        new main.SlackClient(options).admin.users.session.reset({
          user_id: "W1",
        }),
      () => sessions.adminUsersSessionReset(token, "W1"),
      () => byPathClient.POST(`/${name}`, { body: { user_id: "W1" } }),
    ]) {
      const error = await errorOfClass(call(), main, "PlatformError");
      ok(error instanceof main.ApiError, "no ApiError");
      ok(error instanceof Error, "no Error");
      equal([error.code, error.method], ["user_not_found", name]);
      equal([error.status, error.attempts], [200, 1]);
      ok(error.requestId?.startsWith("mock-"), `id: ${error.requestId}`);
    }
  },

  async "429 is waited for as long as Retry-After says, and repeated"({
    main,
    api,
    tell,
  }) {
    await tell("answer", { name, answer: { rateLimited: 1 } });
    const events = [];
    const slack = new main.SlackClient({
      token,
      baseUrl: api,
      onRateLimit: ({ retryAfterMs }) => events.push(retryAfterMs),
    });
    const started = performance.now();
    const data = await slack.admin.users.session.reset({ user_id: "W1" });
    const passed = performance.now() - started;
    equal(data, { ok: true });
    equal(events, [1000]);
    equal((await tell("requests")).length, 2, "requests");
    ok(passed >= 900, `waited ${passed} ms`);
  },

  async "429 without a retry left is a RateLimitError"({ main, api, tell }) {
    await tell("answer", { name, answer: { rateLimited: 7 } });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const call = slack.admin.users.session.reset({ user_id: "W1" }, once);
    const error = await errorOfClass(call, main, "RateLimitError");
    equal([error.retryAfterMs, error.status], [7000, 429]);
  },

  async "502 with a page is an HttpError that has the page"({
    main,
    api,
    tell,
  }) {
    await tell("answer", { name, fault: "bad-gateway" });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const call = slack.admin.users.session.reset({ user_id: "W1" }, once);
    const error = await errorOfClass(call, main, "HttpError");
    equal(error.status, 502);
    ok(error.body.includes("502 Bad Gateway"), `body: ${error.body}`);
  },

  async "what is not JSON, or nothing, is a ResponseError"({
    main,
    api,
    tell,
  }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    for (const fault of ["html", "empty-body", "null-body", "half-json"]) {
      await tell("answer", { name, fault });
      const call = slack.admin.users.session.reset({ user_id: "W1" });
      const error = await errorOfClass(call, main, "ResponseError");
      equal(error.status, 200, fault);
    }
  },

  async "what cannot be sent is a TypeError that names it"({
    main,
    api,
    tell,
  }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    const circular = {};
    circular.self = circular;
    for (const value of [NaN, 1n, "\ud800", circular, new Map()]) {
      const call = slack.request({
        method: "POST",
        path: "/try",
        form: { odd: value },
      });
      const error = await errorOfClass(call, globalThis, "TypeError");
      ok(error.message.includes('"odd"'), error.message);
    }
    equal(await tell("requests"), []);
  },
};

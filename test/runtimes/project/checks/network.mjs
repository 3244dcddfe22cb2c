// Time, signals, redirects, and connections that fail.
import { equal, errorOf, errorOfClass, ok } from "./assert.mjs";

const token = "xoxp-test";
const name = "admin.users.session.reset";
const user = { user_id: "W1" };
/** What the document does not know, and what therefore must not run twice. */
const unsafe = { method: "POST", path: "/chat.try", form: { text: "Hi" } };
const never = 60_000;

export const networkChecks = {
  async "an answer that does not come in time is a TimeoutError"({
    main,
    api,
    tell,
  }) {
    const slow = [
      { headersAfterMs: never },
      { bodyAfterMs: never, body: "{}" },
    ];
    await tell("answer", { name, answer: slow });
    const slack = new main.SlackClient({ token, baseUrl: api });
    for (const part of ["headers", "body"]) {
      const options = { timeoutMs: 150, maxRetries: 0 };
      const call = slack.admin.users.session.reset(user, options);
      const error = await errorOfClass(call, main, "TimeoutError");
      ok(error instanceof main.ConnectionError, `${part}: no ConnectionError`);
    }
    equal((await tell("requests")).length, 2, "requests");
  },

  async "an aborted call rejects with the signal's own reason"({
    main,
    api,
    tell,
  }) {
    await tell("answer", { name, answer: { headersAfterMs: never } });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const controller = new AbortController();
    const { signal } = controller;
    const reason = { why: "no longer wanted" };
    const call = errorOf(slack.admin.users.session.reset(user, { signal }));
    let over = false;
    call.finally(() => (over = true)).catch(() => undefined);
    while (!over && (await tell("requests")).length === 0);
    controller.abort(reason);
    ok((await call) === reason, "another reason in flight");
    const again = slack.admin.users.session.reset(user, { signal });
    ok((await errorOf(again)) === reason, "another reason before sending");
    equal((await tell("requests")).length, 1, "requests");
  },

  async "a redirect to another origin is not followed"({ main, api, tell }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    for (const fault of ["redirect", "redirect-with-body"]) {
      await tell("answer", { name, fault });
      const call = slack.admin.users.session.reset(user);
      const error = await errorOfClass(call, main, "HttpError");
      ok(error.message.includes("redirect"), error.message);
    }
    equal((await tell("requests")).length, 2, "requests");
    equal(await tell("elsewhere"), [], "requests elsewhere");
  },

  async "a connection that breaks is a ConnectionError"({ main, api, tell }) {
    const slack = new main.SlackClient({ token, baseUrl: api });
    for (const fault of ["reset", "cut-body"]) {
      await tell("reset");
      await tell("answer", { name, fault, always: true });
      const call = slack.admin.users.session.reset(user, { maxRetries: 0 });
      const error = await errorOfClass(call, main, "ConnectionError");
      equal(error.attempts, 1, fault);
      ok(error.cause instanceof Error, `${fault}: no cause`);
    }
  },

  async "a connection that breaks is tried again, where that is safe"({
    main,
    api,
    tell,
  }) {
    await tell("answer", { name, fault: "reset", always: true });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const call = slack.admin.users.session.reset(user, { maxRetries: 1 });
    const error = await errorOfClass(call, main, "ConnectionError");
    equal(error.attempts, 2);
  },

  async "a connection that breaks is not tried again, where that is not safe"({
    main,
    api,
    tell,
  }) {
    await tell("answer", { name: unsafe.path, fault: "reset", always: true });
    const slack = new main.SlackClient({ token, baseUrl: api });
    const error = await errorOfClass(
      slack.request(unsafe),
      main,
      "ConnectionError",
    );
    equal(error.attempts, 1);
  },

  async "nor does the platform send again what was sent"({ main, tell }) {
    const { api } = await tell("fresh");
    const slack = new main.SlackClient({ token, baseUrl: api });
    // So that there is a connection to use again.
    await slack.admin.users.session.reset(user);
    await tell("answer", { name: unsafe.path, fault: "reset", always: true });
    await errorOfClass(slack.request(unsafe), main, "ConnectionError");
    equal((await tell("requests")).length, 2, "requests");
  },

  async "a refused connection ends in a ConnectionError, tried again"({
    main,
    refused,
  }) {
    const slack = new main.SlackClient({ token, baseUrl: refused });
    const call = slack.admin.users.session.reset(user, { maxRetries: 1 });
    const error = await errorOfClass(call, main, "ConnectionError");
    equal(error.attempts, 2);
  },

  async "a refused connection is tried again for any call"({ main, refused }) {
    const slack = new main.SlackClient({ token, baseUrl: refused });
    const call = slack.request(unsafe, { maxRetries: 1 });
    const error = await errorOfClass(call, main, "ConnectionError");
    equal(error.attempts, 2);
  },

  async "an error of the network shows no token"({ main, refused }) {
    const slack = new main.SlackClient({ token, baseUrl: refused });
    const call = slack.admin.users.session.reset(user, { maxRetries: 0 });
    for (
      let error = await errorOf(call);
      error !== undefined;
      error = error.cause
    ) {
      const shown = `${error} ${error.stack} ${JSON.stringify(error)}`;
      ok(!shown.includes(token), shown);
    }
  },
};

// What depends on the platform: its fetch, its User-Agent, its sockets.
import { equal, errorOfClass, ok } from "./assert.mjs";

const token = "xoxp-test";
const user = { user_id: "W1" };

export const platformChecks = {
  async "a fetch of one's own is called without a this"({ main, api }) {
    const given = [];
    const own = function (...args) {
      given.push(this);
      return fetch(...args);
    };
    // The platform's own, passed as it is: some throw when called as a method.
    for (const one of [globalThis.fetch, own]) {
      const slack = new main.SlackClient({ token, baseUrl: api, fetch: one });
      equal(await slack.admin.users.session.reset(user), { ok: true });
    }
    ok(given.length === 1 && given[0] === undefined, "it got a this");
  },

  async "the mock answers in process"({ main, testing }) {
    const mock = testing.createMock({ token });
    const slack = new main.SlackClient({ token, fetch: mock.fetch });
    const file = new Blob(["a\r\nb"]);
    mock.answer("/files.try", { body: { ok: true } });
    equal(await slack.admin.users.session.reset(user), { ok: true });
    const call = { method: "POST", path: "/files.try", multipart: { file } };
    equal((await slack.request(call))[0], { ok: true });
    equal(mock.requests[0].arguments, user);
    ok(mock.requests[1].text.includes("a\r\nb"), mock.requests[1].text);
    const wrong = new main.SlackClient({ token: "xoxp-2", fetch: mock.fetch });
    const refused = wrong.admin.users.session.reset(user);
    const { code } = await errorOfClass(refused, main, "PlatformError");
    equal(code, "invalid_auth");
  },

  async "the mock goes wrong in process as a network does"({ main, testing }) {
    const mock = testing.createMock();
    const slack = new main.SlackClient({ token, fetch: mock.fetch });
    const faults = testing.mockFaults();
    for (const [fault, expected] of [
      ["reset", "ConnectionError"],
      ["cut-body", "ConnectionError"],
      ["slow-body", "TimeoutError"],
      ["redirect", "HttpError"],
    ]) {
      mock.answer("admin.users.session.reset", faults[fault]);
      const options = { maxRetries: 0, timeoutMs: 150 };
      const call = slack.admin.users.session.reset(user, options);
      await errorOfClass(call, main, expected);
    }
  },

  async "the mock listens"({ main, testing }) {
    const mock = testing.createMock({ token });
    const server = await mock.listen();
    try {
      const slack = new main.SlackClient({ token, baseUrl: server.url });
      equal(await slack.admin.users.session.reset(user), { ok: true });
      equal(mock.requests.length, 1);
    } finally {
      await server.close();
    }
  },

  async "the application's name is no obstacle"({ main, api }) {
    const appInfo = { name: "try", version: "1.2" };
    const slack = new main.SlackClient({ token, baseUrl: api, appInfo });
    equal(await slack.admin.users.session.reset(user), { ok: true });
  },

  async "User-Agent names the application and the package"({
    main,
    api,
    tell,
  }) {
    const appInfo = { name: "try", version: "1.2" };
    const slack = new main.SlackClient({ token, baseUrl: api, appInfo });
    await slack.admin.users.session.reset(user);
    const [{ headers }] = await tell("requests");
    const agent = headers["user-agent"];
    ok(/^try\/1\.2 slack-web-client\/\d/.test(agent), `User-Agent: ${agent}`);
  },
};

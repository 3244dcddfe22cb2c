/**
 * What both clients make of the same trouble, over HTTP and with the mock: the
 * rows of the README's table "Beside @slack/web-api".
 */

import { LogLevel, WebClient } from "@slack/web-api";
import { ApiError, SlackClient, type ClientOptions } from "slack-web-client";
import {
  createMock,
  type FaultName,
  mockFaults,
  type MockServer,
} from "slack-web-client/mock";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const token = "xoxp-of-the-client";
const mock = createMock({ token });
let server: MockServer;

beforeAll(async () => {
  server = await mock.listen();
});
afterEach(() => {
  mock.reset();
});
afterAll(() => server.close());

/** Called with one retry that does not wait. */
const ways = {
  async ours(options: ClientOptions = {}) {
    const slack = new SlackClient({
      token,
      baseUrl: server.url,
      maxRetries: 1,
      ...options,
    });
    return slack.admin.users.session.reset({ user_id: "W1234" });
  },
  // Theirs has no notion of what is safe to repeat; ours takes an operation
  // that the document lacks for one that is not.
  async oursNotSafeToRepeat() {
    const slack = new SlackClient({
      token,
      baseUrl: server.url,
      maxRetries: 1,
    });
    return slack.request({
      method: "POST",
      path: "/admin.users.session.reset",
      form: { user_id: "W1234" },
    });
  },
  async theirs() {
    const web = new WebClient(token, {
      slackApiUrl: server.url,
      retryConfig: { retries: 1, minTimeout: 0, maxTimeout: 1 },
      logLevel: LogLevel.ERROR,
    });
    return web.admin.users.session.reset({ user_id: "W1234" });
  },
};

interface Seen {
  readonly sent: number;
  /** Class of the error; undefined where the call worked. */
  readonly error: string | undefined;
}

async function seen(
  way: keyof typeof ways,
  fault: FaultName,
  times = Infinity,
): Promise<Seen> {
  mock.answer("admin.users.session.reset", faults[fault], { times });
  const error = await ways[way]().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const name =
    error === undefined
      ? undefined
      : error instanceof ApiError
        ? error.name
        : (error as Error).constructor.name;
  return { sent: mock.requests.length, error: name };
}

const faults = mockFaults({ retryAfter: 0 });

it.each<{
  row: string;
  fault: FaultName;
  way?: keyof typeof ways;
  ours: Seen;
  theirs: Seen;
}>([
  {
    row: "a 4xx is not repeated; theirs repeats it",
    fault: "bad-request",
    ours: { sent: 1, error: "HttpError" },
    theirs: { sent: 2, error: "WebAPIHTTPError" },
  },
  {
    row: "what may have run is repeated only where that is safe; theirs repeats it always",
    fault: "server-error",
    way: "oursNotSafeToRepeat",
    ours: { sent: 1, error: "HttpError" },
    theirs: { sent: 2, error: "WebAPIHTTPError" },
  },
  {
    row: "a 429 without a readable Retry-After is a RateLimitError; theirs has no class of its own",
    fault: "rate-limit-unreadable",
    ours: { sent: 1, error: "RateLimitError" },
    theirs: { sent: 1, error: "Error" },
  },
  {
    row: "an HTML page is a ResponseError; theirs takes it for Slack's error code",
    fault: "html",
    ours: { sent: 1, error: "ResponseError" },
    theirs: { sent: 1, error: "WebAPIPlatformError" },
  },
  {
    row: "a redirect is told as one, once; theirs repeats the request",
    fault: "redirect",
    ours: { sent: 1, error: "HttpError" },
    theirs: { sent: 2, error: "WebAPIRequestError" },
  },
])("$row", async ({ fault, way = "ours", ours, theirs }) => {
  if (fault === "rate-limit-unreadable") {
    // Ours would wait the default time; that it does is tested elsewhere.
    mock.answer("admin.users.session.reset", faults[fault]);
    const error = await ways.ours({ maxRetries: 0 }).catch((e: unknown) => e);
    expect({
      sent: mock.requests.length,
      error: (error as Error).name,
    }).toEqual(ours);
  } else {
    expect(await seen(way, fault)).toEqual(ours);
  }
  mock.reset();
  expect(await seen("theirs", fault)).toEqual(theirs);
});

it("a 429 pauses its method; theirs pauses all of the client's", async () => {
  const limited = { rateLimited: 1 } as const;
  const order = async (
    reset: () => Promise<unknown>,
    invalidate: () => Promise<unknown>,
  ) => {
    mock.answer("admin.users.session.reset", limited);
    const done: string[] = [];
    const paused = reset().then(() => done.push("reset"));
    // By then the refusal has come.
    while (mock.requests.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await invalidate().then(() => done.push("invalidate"));
    await paused;
    mock.reset();
    return done;
  };
  const slack = new SlackClient({ token, baseUrl: server.url });
  const args = { session_id: 56, team_id: "T1234" };
  const { session } = slack.admin.users;
  expect(
    await order(
      () => session.reset({ user_id: "W1" }),
      () => session.invalidate(args),
    ),
  ).toEqual(["invalidate", "reset"]);

  const web = new WebClient(token, {
    slackApiUrl: server.url,
    retryConfig: { retries: 1, minTimeout: 0, maxTimeout: 1 },
    logLevel: LogLevel.ERROR,
  });
  const started = performance.now();
  await order(
    () => web.admin.users.session.reset({ user_id: "W1" }),
    async () => {
      await web.apiCall("admin.users.session.invalidate", args);
      expect(performance.now() - started).toBeGreaterThan(900);
    },
  );
});

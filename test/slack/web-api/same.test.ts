/**
 * Small apps whose import alone changes: with either package they make the same
 * requests of one server, and end the same, well or not.
 */

import type { ServerResponse } from "node:http";
import * as theirs from "@slack/web-api";
import * as bridge from "slack-web-client/web-api";
import { describe, expect, it } from "vitest";
import { serve } from "../extras/servers.js";

// The bridge is held to the types of what it stands in for.
const ours = bridge as unknown as typeof theirs;
type Package = typeof theirs;

const json =
  (body: object, headers = {}, status = 200) =>
  (response: ServerResponse) => {
    response.writeHead(status, {
      "content-type": "application/json",
      ...headers,
    });
    response.end(JSON.stringify(body));
  };

type Answer = (response: ServerResponse) => void;

/** Runs an app with each package, on a server whose answers are given in turn. */
async function withEach(
  answers: readonly Answer[],
  app: (pack: Package, slackApiUrl: string) => Promise<unknown>,
) {
  const run = async (pack: Package) => {
    let next = 0;
    const { url, received } = await serve((response) => {
      answers[next++]?.(response);
    });
    const result = await app(pack, `${url}/api`);
    const sent = received.map(({ path, headers, body }) => [
      path,
      headers.authorization,
      headers["content-type"],
      Object.fromEntries(new URLSearchParams(body.toString())),
    ]);
    return JSON.parse(JSON.stringify({ result, sent }).replaceAll(url, "")) as {
      result: unknown;
      sent: unknown[];
    };
  };
  const [expected, found] = await Promise.all([run(theirs), run(ours)]);
  return { theirs: expected, ours: found };
}

/** A client that makes no second attempt and is silent. */
const clientOf = (
  { WebClient, LogLevel }: Package,
  slackApiUrl: string,
  options: theirs.WebClientOptions = {},
) =>
  new WebClient("xoxb-of-the-app", {
    slackApiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
    ...options,
  });

/** What an app sees of an error: by its class, by its code, by its fields. */
function told(pack: Package, error: unknown): unknown {
  const { ErrorCode } = pack;
  const { code, name } = error as Error & { code?: unknown };
  const known = Object.entries(ErrorCode).find(([, value]) => value === code);
  const about = [name, known?.[0], error instanceof pack.SlackError];
  if (error instanceof pack.WebAPIPlatformError)
    return [...about, error.message, error.data];
  if (error instanceof pack.WebAPIHTTPError)
    return [
      ...about,
      error.statusCode,
      error.body,
      error.headers["content-type"],
    ];
  if (error instanceof pack.WebAPIRateLimitedError)
    return [...about, error.message, error.retryAfter];
  if (error instanceof pack.WebAPIRequestError) {
    const { message, cause } = error.original;
    const why = (cause as { code?: string } | undefined)?.code;
    // The one names the URL, the other the method.
    return [...about, message.replace(/\(.*, /, "("), why];
  }
  return about;
}

const apps: Readonly<
  Record<
    string,
    readonly [
      answers: readonly Answer[],
      app: (pack: Package, url: string) => Promise<unknown>,
    ]
  >
> = {
  "posts, and reads what comes back": [
    [
      json(
        { ok: true, channel: "C1", ts: "1.1", message: { text: "x" } },
        { "x-oauth-scopes": "chat:write, files:read" },
      ),
    ],
    async (pack, url) => {
      const result = await clientOf(pack, url).chat.postMessage({
        channel: "C1",
        text: "x",
        blocks: [{ type: "divider" }],
      });
      if (!result.ok) throw new Error(result.error);
      return [result, result.response_metadata?.scopes];
    },
  ],
  "sends a team with each call, and a method's name that nobody knows": [
    [json({ ok: true }), json({ ok: true, more: 1 })],
    async (pack, url) => {
      const client = clientOf(pack, url, { teamId: "T1" });
      return [
        await client.auth.test(),
        await client.apiCall("made.up", { a: [1], team_id: "T2" }),
      ];
    },
  ],
  "sends no token where it has none": [
    [json({ ok: false, error: "not_authed" })],
    async (pack, slackApiUrl) => {
      const { WebClient, LogLevel } = pack;
      const logLevel = LogLevel.ERROR;
      return new WebClient(undefined, { slackApiUrl, logLevel }).auth
        .test()
        .catch((error: unknown) => told(pack, error));
    },
  ],
  "is told why a call failed": [
    [
      json({
        ok: false,
        error: "missing_scope",
        needed: "chat:write",
        provided: "identify",
        response_metadata: { messages: ["[WARN] later"] },
      }),
    ],
    async (pack, url) =>
      clientOf(pack, url)
        .chat.delete({ channel: "C1", ts: "1.1" })
        .catch((error: unknown) => told(pack, error)),
  ],
  "takes a page for a failure": [
    [
      (response) => {
        response.setHeader("content-type", "text/html");
        response.end("<html>");
      },
    ],
    async (pack, url) =>
      clientOf(pack, url)
        .users.list({})
        .catch((error: unknown) => told(pack, error)),
  ],
  "is told of a server that has failed": [
    [json({ sorry: true }, {}, 503)],
    async (pack, url) =>
      clientOf(pack, url)
        .users.info({ user: "U1" })
        .catch((error: unknown) => told(pack, error)),
  ],
  "is told of a connection that broke": [
    [
      (response) => {
        response.socket?.destroy();
      },
    ],
    async (pack, url) =>
      clientOf(pack, url)
        .users.info({ user: "U1" })
        .catch((error: unknown) => told(pack, error)),
  ],
  "is told of a limit at once, where it asks for that": [
    [json({}, { "retry-after": "30" }, 429)],
    async (pack, url) => {
      const heard: unknown[] = [];
      const client = clientOf(pack, url, { rejectRateLimitedCalls: true });
      client.on(pack.WebClientEvent.RATE_LIMITED, (seconds, about) => {
        heard.push(seconds, (about as { url: string }).url);
      });
      const error: unknown = await client.users
        .list({})
        .catch((reason: unknown) => told(pack, reason));
      return [heard, error];
    },
  ],
  "waits for a limit, and goes on": [
    [json({}, { "retry-after": "1" }, 429), json({ ok: true, members: [] })],
    async (pack, url) => {
      const retryConfig = { retries: 1, minTimeout: 1, maxTimeout: 1 };
      return clientOf(pack, url, { retryConfig }).users.list({});
    },
  ],
  "is told of a limit that does not end": [
    [json({}, { "retry-after": "0" }, 429)],
    async (pack, url) =>
      clientOf(pack, url)
        .users.list({})
        .catch((error: unknown) => told(pack, error)),
  ],
  "repeats what is safe to repeat": [
    [json({}, {}, 500), json({}, {}, 502), json({ ok: true, user: {} })],
    async (pack, url) => {
      const { rapidRetryPolicy } = pack.retryPolicies;
      const client = clientOf(pack, url, { retryConfig: rapidRetryPolicy });
      return client.users.info({ user: "U1" });
    },
  ],
  "reads pages until one is enough": [
    [
      json({ ok: true, a: 1, response_metadata: { next_cursor: "x" } }),
      json({ ok: true, a: 2, response_metadata: { next_cursor: "y" } }),
    ],
    async (pack, url) =>
      clientOf(pack, url).paginate(
        "conversations.history",
        { channel: "C1" },
        (page) => (page as { a?: number }).a === 2,
        (sum: number | undefined, page) =>
          (sum ?? 0) + (page as unknown as { a: number }).a,
      ),
  ],
  "gives up on arguments that are none": [
    [],
    async (pack, url) => {
      const client = clientOf(pack, url);
      return client
        .apiCall("auth.test", "x" as unknown as Record<string, unknown>)
        .catch((error: unknown) => error instanceof TypeError);
    },
  ],
  "has tests that replace what makes its calls": [
    [],
    async (pack, url) => {
      const calls: unknown[] = [];
      class Fake extends pack.WebClient {
        override apiCall(...args: unknown[]) {
          calls.push(args);
          return Promise.resolve({ ok: true });
        }
      }
      const client = new Fake("xoxb-of-the-app", { slackApiUrl: url });
      await client.chat.postMessage({ channel: "C1", text: "x" });
      client.chat.postMessage = () => Promise.resolve({ ok: true, ts: "2" });
      return [calls, await client.chat.postMessage({ channel: "C", text: "" })];
    },
  ],
};

describe("an app that changes its import alone", () => {
  it.each(Object.entries(apps))("%s", async (_, [answers, app]) => {
    const each = await withEach(answers, app);
    expect(each.ours).toEqual(each.theirs);
    expect(each.ours.sent).toHaveLength(answers.length);
  });

  it("is told as much of a file that cannot be sent", async () => {
    const failures = async (pack: Package) => {
      const client = clientOf(pack, "http://127.0.0.1:9/");
      const of = (args: object) =>
        client
          .filesUploadV2(args as theirs.FilesUploadV2Arguments)
          .catch((error: unknown) => told(pack, error));
      return [
        await of({ file: "/no/such/file", filename: "a.txt" }),
        await of({ file: "a", content: "b", filename: "a.txt" }),
        await of({ channels: "C1,C2", content: "b", filename: "a.txt" }),
        await of({ file_uploads: [{ content: "b", thread_ts: "1.1" }] }),
        await of({ content: "b", filename: "a.txt" }),
      ];
    };
    const [expected, found] = [await failures(theirs), await failures(ours)];
    expect(found).toEqual(expected);
    expect(found).toHaveLength(5);
  });
});

// Their types stand in one file and their values in another, which no compiler compares.
describe("what names stand for", () => {
  it.each([
    "CustomFieldType",
    "EntityType",
    "ErrorCode",
    "LogLevel",
    "WebClientEvent",
  ] as const)("is the same for %s", (name) => {
    expect(Object.keys(theirs[name])).not.toEqual([]);
    expect(ours[name]).toEqual(theirs[name]);
  });
});

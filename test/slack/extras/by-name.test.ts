/** `apiCall` and `paginate`, which do as those of `@slack/web-api` do. */

import { LogLevel, WebClient } from "@slack/web-api";
import { PlatformError, SlackClient } from "slack-web-client";
import { describe, expect, it } from "vitest";

const token = "xoxb-1";

/** What both clients have in common, as far as these tests go. */
type ByName = Pick<SlackClient, "apiCall" | "paginate">;

type Answer = (
  url: string | URL,
  init?: { readonly body?: unknown },
) => Promise<Response>;

/** Runs a program with each client, on a Slack whose answers are given in turn. */
async function withEach<T>(
  answers: readonly object[],
  program: (client: ByName) => Promise<T>,
) {
  const run = async (clientOf: (fetch: Answer) => ByName) => {
    const sent: [string, Record<string, string>][] = [];
    let next = 0;
    const answer: Answer = (url, init) => {
      const form = new URLSearchParams(init?.body as string);
      const { pathname } = new URL(url);
      sent.push([pathname, Object.fromEntries(form)]);
      return Promise.resolve(Response.json(answers[next++]));
    };
    return { result: await program(clientOf(answer)), sent };
  };
  return {
    theirs: await run((fetch) => {
      const logLevel = LogLevel.ERROR;
      return new WebClient(token, { fetch, logLevel }) as unknown as ByName;
    }),
    ours: await run((fetch) => new SlackClient({ token, fetch })),
  };
}

const pages = [
  { ok: true, members: ["U1"], response_metadata: { next_cursor: "a" } },
  { ok: true, members: ["U2"], response_metadata: { next_cursor: "b" } },
  { ok: true, members: ["U3"], response_metadata: { next_cursor: "" } },
];
const membersOf = (page: object) => (page as { members: string[] }).members;

const inAPage: (client: ByName) => Promise<unknown> = async (client) => {
  const found = [];
  for await (const page of client.paginate("users.list")) found.push(page);
  return found;
};

describe.each<
  [string, readonly object[], (client: ByName) => Promise<unknown>, number]
>([
  ["pages, one after the other", pages, inAPage, 3],
  [
    "pages of a size, from a cursor on",
    pages,
    async (client) => {
      const args = { channel: "C1", limit: 5, cursor: "z" };
      const found = [];
      for await (const page of client.paginate("conversations.members", args))
        found.push(...membersOf(page));
      return found;
    },
    3,
  ],
  [
    "pages until one is enough",
    pages,
    (client) =>
      client.paginate("users.list", {}, (page) =>
        membersOf(page).includes("U2"),
      ),
    2,
  ],
  [
    "what is made of pages",
    pages,
    (client) =>
      client.paginate<string[]>(
        "users.list",
        {},
        () => false,
        (made = [], page, index) => [
          ...made,
          ...membersOf(page),
          String(index),
        ],
      ),
    3,
  ],
  [
    "an answer of a method",
    [{ ok: true, args: { a: "1" } }],
    async (client) => (await client.apiCall("api.test", { a: 1 })).ok,
    1,
  ],
  [
    "an answer of a method that nobody documents",
    [{ ok: true, a: 1 }],
    async (client) =>
      (await client.apiCall("made.up", { a: [1], b: "x" }))["a"],
    1,
  ],
])("%s", (_title, answers, program, calls) => {
  it("come of the same requests to the same end", async () => {
    const { theirs, ours } = await withEach(answers, program);
    expect(ours).toEqual(theirs);
    expect(ours.sent).toHaveLength(calls);
  });
});

describe("a name that is known at run time", () => {
  const answering = (body: object) =>
    new SlackClient({
      token,
      fetch: () => Promise.resolve(Response.json(body)),
    });

  it("has the errors of any call", async () => {
    const call = answering({ ok: false, error: "is_archived" }).apiCall(
      "chat.postMessage",
      { channel: "C1", text: "a" },
    );
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ method: "chat.postMessage" });
  });

  it.each(["constructor", "chat.constructor", "__proto__", "request", ""])(
    "is a method of Slack's or none, never a function of the client: %j",
    async (name) => {
      const slack = answering({ ok: true });
      expect(() => slack.paginate(name)).toThrow(
        new TypeError(`${name} has no pages`),
      );
      await expect(slack.apiCall(name)).resolves.toEqual({ ok: true });
    },
  );

  it.each(["../elsewhere", "..\\elsewhere", "a?b=c"])(
    "does not lead away from Slack: %j",
    async (name) => {
      await expect(answering({ ok: true }).apiCall(name)).rejects.toThrow(
        "is no path below the base URL",
      );
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLoopback, type Loopback } from "../contract/loopback.js";
import { packageOf, type Calls, type Loaded } from "./package.js";

const note = { type: "object", properties: { title: { type: "string" } } };
const json = { "application/json": { schema: note } };
const done = { description: "Done." };

const operations: Readonly<Record<string, object>> = {
  several: {
    "200": { ...done, content: json },
    "202": done,
    "204": done,
    "404": { ...done, content: json },
    "5XX": { ...done, content: { "text/plain": {} } },
  },
  nothing: { "200": done },
  range: { "2XX": { ...done, content: json } },
  fallback: { default: { ...done, content: json } },
  text: { "200": { ...done, content: { "text/csv": {} } } },
  bytes: { "200": { ...done, content: { "image/png": { schema: {} } } } },
  jsonText: {
    "200": {
      ...done,
      content: { "application/json": { schema: { type: "string" } } },
    },
  },
  xml: { "200": { ...done, content: { "application/xml": { schema: note } } } },
  either: { "200": { ...done, content: { ...json, "application/xml": {} } } },
  jsonOrText: {
    "200": {
      ...done,
      content: {
        "application/json": { schema: note, example: { title: "a" } },
        "text/csv": { example: "a,b" },
      },
    },
  },
  events: {
    "200": { ...done, content: { "text/event-stream": { schema: note } } },
  },
  textEvents: { "200": { ...done, content: { "text/event-stream": {} } } },
  chatOrNone: {
    "200": {
      ...done,
      content: { "text/event-stream": { schema: note }, ...json },
    },
    "201": { ...done, content: { "text/csv": {} } },
    "202": done,
  },
  lines: {
    "200": { ...done, content: { "application/x-ndjson": { schema: note } } },
  },
  sequence: {
    "200": {
      ...done,
      content: { "application/json-seq": { itemSchema: note } },
    },
  },
};

let made: Loaded;
let server: Loopback;
let calls: Calls;

beforeAll(async () => {
  const paths = Object.entries(operations).map(([name, responses]) => [
    `/${name}`,
    { get: { operationId: name, tags: ["calls"], responses } },
  ]);
  [made, server] = await Promise.all([
    packageOf({
      openapi: "3.1.0",
      info: { title: "Answers", version: "1.0.0" },
      servers: [{ url: "https://answers.example" }],
      paths: Object.fromEntries(paths) as object,
    }),
    startLoopback(),
  ]);
  calls = made.callsOf({ baseUrl: server.url, maxRetries: 0 });
});

afterAll(() => server.close());

async function answered(
  name: string,
  status: number,
  type: string,
  body: string,
) {
  const headers: Record<string, string> = type ? { "content-type": type } : {};
  server.reply({ status, headers, body });
  const info = await calls[name]?.withHttpInfo({});
  const accept = server
    .received()[0]
    ?.headers.find(([header]) => header.toLowerCase() === "accept")?.[1];
  return { data: info?.[0], status: info?.[1], accept };
}

const title = { title: "a" };
const text = JSON.stringify(title);
const type = "application/json";

describe("an answer", () => {
  it.each<[string, number, string, string, unknown, string]>([
    ["several", 200, type, text, title, type],
    ["several", 202, "", "", undefined, type],
    ["several", 204, "", "", undefined, type],
    ["nothing", 200, "", "", undefined, "*/*"],
    ["range", 201, type, text, title, type],
    ["fallback", 200, "application/hal+json", text, title, type],
    ["text", 200, "text/csv; charset=utf-8", "a,b", "a,b", "text/csv"],
    ["xml", 200, "application/xml", "<a/>", "<a/>", "application/xml"],
    // A text may be empty, if it is said to be one.
    ["text", 200, "text/csv", "", "", "text/csv"],
    [
      "chatOrNone",
      202,
      "",
      "",
      undefined,
      `text/event-stream, ${type}, text/csv`,
    ],
    [
      "chatOrNone",
      200,
      type,
      text,
      title,
      `text/event-stream, ${type}, text/csv`,
    ],
    // What is asked for is what types are made of.
    ["either", 200, type, text, title, type],
    ["jsonOrText", 200, type, text, title, `${type}, text/csv`],
    ["jsonOrText", 200, "text/csv", "a,b", "a,b", `${type}, text/csv`],
  ])("of %s, %d %s %s", async (name, status, type, body, data, accept) => {
    expect(await answered(name, status, type, body)).toEqual({
      data,
      status,
      accept,
    });
  });

  it("of bytes is a Blob", async () => {
    const { data } = await answered("bytes", 200, "image/png", "\x01");
    expect(data).toBeInstanceOf(Blob);
    expect(await (data as Blob).text()).toBe("\x01");
  });

  it.each<[string, string, string, readonly unknown[]]>([
    [
      "events",
      "text/event-stream; charset=utf-8",
      ': hello\nid: 1\nevent: add\ndata: {"title":\ndata: "ü"}\nretry: 5\n\ndata: [DONE]\n\ndata: cut',
      [
        { data: { title: "ü" }, event: "add", id: "1", retry: 5 },
        { data: "[DONE]", event: "message", id: "1" },
      ],
    ],
    [
      "textEvents",
      "text/event-stream",
      "data: 1\r\n\r\n",
      [{ data: "1", event: "message", id: "" }],
    ],
    ["lines", "application/x-ndjson", '{"title":"a"}\r\n\n1', [title, 1]],
    ["sequence", "application/json-seq", "\x1e{}\n\x1e[1,\n2]\n", [{}, [1, 2]]],
  ])("of %s is read as it comes", async (name, type, body, parts) => {
    const { data } = await answered(name, 200, type, body);
    const got: unknown[] = [];
    for await (const part of data as AsyncIterable<unknown>) got.push(part);
    expect(got).toEqual(parts);
  });

  it("that is not what was asked for is an error", async () => {
    await expect(answered("text", 200, type, text)).rejects.toThrow(
      "application/json, not text/csv",
    );
    await expect(answered("range", 200, "", "")).rejects.toThrow("nothing");
    await expect(answered("text", 200, "", "")).rejects.toThrow("nothing");
    await expect(answered("text", 200, type, "")).rejects.toThrow("nothing");
  });
});

describe("an answer that is chosen", () => {
  it("is asked for alone, and alone is taken", async () => {
    server.received();
    const headers = { "content-type": "text/csv" };
    server.reply({ status: 200, headers, body: "a,b" });
    const api = made.methodsOf({ baseUrl: server.url, maxRetries: 0 });
    const csv = { accept: "text/csv" };
    const data = [
      await calls["jsonOrText"]?.(csv),
      await api["jsonOrText"]?.(csv),
    ];
    expect(data).toEqual(["a,b", "a,b"]);
    for (const request of server.received())
      expect(request.headers).toContainEqual(["accept", "text/csv"]);
    const other = calls["jsonOrText"]?.({ accept: type });
    await expect(other).rejects.toThrow(`text/csv, not ${type}`);
    const none = calls["jsonOrText"]?.({ accept: "text/html" });
    await expect(none).rejects.toThrow('argument "accept" is none of');
    server.received();
  });

  it("is what the mock answers", async () => {
    const createMock = made.exports["createMock"] as () => { fetch: unknown };
    const mocked = made.callsOf({ fetch: createMock().fetch });
    expect(await mocked["jsonOrText"]?.({ accept: "text/csv" })).toBe("a,b");
    expect(await mocked["jsonOrText"]?.({ accept: type })).toEqual(title);
    expect(await mocked["jsonOrText"]?.()).toEqual(title);
    const csv = await mocked["chatOrNone"]?.withHttpInfo({
      accept: "text/csv",
    });
    expect(csv?.slice(0, 2)).toEqual(["string", 201]);
  });

  it.each<[string, unknown]>([
    ["events", { data: {}, event: "message", id: "" }],
    ["textEvents", { data: "null", event: "message", id: "" }],
    ["lines", {}],
    ["sequence", {}],
  ])("is a stream of the mock's, of %s", async (name, part) => {
    const createMock = made.exports["createMock"] as () => { fetch: unknown };
    const mocked = made.callsOf({ fetch: createMock().fetch });
    const parts: unknown[] = [];
    for await (const one of (await mocked[name]?.()) as AsyncIterable<unknown>)
      parts.push(one);
    expect(parts).toEqual([part]);
  });
});

describe("a failure", () => {
  it.each<[string, string, number, string, unknown, boolean]>([
    ["several", "calls.several", 404, text, title, true],
    ["several", "calls.several", 503, "later", "later", true],
    ["several", "calls.several", 418, text, title, true],
    ["several", "calls.text", 404, text, title, false],
  ])(
    "of %s, as of %s, with %d",
    async (name, method, status, body, holds, isIt) => {
      const error = await answered(name, status, "", body).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(error).toMatchObject({ status, body: holds });
      const isHttpError = made.exports["isHttpError"] as (
        ...all: unknown[]
      ) => boolean;
      expect(isHttpError(error, method)).toBe(isIt);
    },
  );
});

describe("the mock", () => {
  it("answers as the document says", async () => {
    const createMock = made.exports["createMock"] as () => {
      readonly fetch: unknown;
    };
    const client = made.callsOf({ fetch: createMock().fetch });
    for (const name of Object.keys(operations)) {
      const data = await client[name]?.({});
      if (/events|lines|sequence/i.test(name)) {
        const got: unknown[] = [];
        for await (const part of data as AsyncIterable<unknown>) got.push(part);
        expect(got).toHaveLength(1);
      }
    }
  });
});

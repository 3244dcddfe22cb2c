import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLoopback, type Loopback } from "../contract/loopback.js";
import { packageOf, type Calls, type Loaded } from "./package.js";

const text = { type: "string" };
const list = { type: "array", items: text };
const map = { type: "object", properties: { R: { type: "integer" } } };
const binary = { type: "string", format: "binary" };
const note = { type: "object", properties: { title: text } };

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const fields = { text, list, map, file: binary, lists: list };

/** For each operation what it takes. */
const bodies: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  json: { "application/json": { schema: note } },
  patch: { "application/merge-patch+json; charset=utf-8": { schema: note } },
  list: { "application/json": { schema: list } },
  text: { "text/plain": { schema: text } },
  csv: { "text/csv; header=present": {} },
  xml: { "application/xml": { schema: note } },
  bytes: { "application/octet-stream": { schema: binary } },
  image: { "image/png": { schema: {} } },
  images: { "image/*": { schema: binary } },
  anything: { "*/*": { schema: note } },
  form: { [form]: { schema: { type: "object", properties: fields } } },
  // Fields of any name: said so, and as Java's frameworks have it for files.
  any: { [form]: { schema: { type: "object", additionalProperties: text } } },
  files: { [multipart]: { schema: { type: "array", items: map } } },
  styled: {
    [form]: {
      schema: {
        type: "object",
        properties: { list, lists: list, map, path: text, json: list },
      },
      encoding: {
        list: { style: "form", explode: false },
        lists: { style: "pipeDelimited", explode: false },
        map: { style: "deepObject", explode: true },
        path: { allowReserved: true },
        json: { contentType: "application/json" },
      },
    },
  },
  multipart: {
    [multipart]: {
      schema: { type: "object", properties: fields },
      encoding: {
        text: { contentType: "text/markdown" },
        file: {
          contentType: "image/png",
          headers: {
            "X-Kind": { schema: { const: "cover" } },
            "X-Any": { schema: text },
          },
        },
        lists: { contentType: "application/json" },
      },
    },
  },
  styledParts: {
    [multipart]: {
      schema: {
        type: "object",
        properties: { map, files: { type: "array", items: binary } },
      },
      encoding: { map: { style: "deepObject", explode: true } },
    },
  },
  several: {
    "application/xml": { schema: note },
    "application/json": { schema: note },
    "text/csv": { schema: text },
    [form]: { schema: note },
  },
  formOrJson: {
    [form]: { schema: note },
    "application/json": { schema: note },
  },
  fieldsOrText: {
    [form]: { schema: { ...note, required: ["title"] } },
    "text/csv": { schema: text },
  },
};

/** Parameters of operations, beside a body that is an argument or has others. */
const parameters: Readonly<Record<string, readonly object[]>> = {
  fieldsOrText: [{ name: "body", in: "query", schema: text }],
};

let made: Loaded;
let server: Loopback;
let calls: Calls;

beforeAll(async () => {
  const operations = Object.entries(bodies).map(([name, content]) => [
    `/${name}`,
    {
      post: {
        operationId: name,
        tags: ["calls"],
        parameters: parameters[name] ?? [],
        requestBody: { content },
        responses: { "204": { description: "Done." } },
      },
    },
  ]);
  [made, server] = await Promise.all([
    packageOf({
      openapi: "3.1.0",
      info: { title: "Bodies", version: "1.0.0" },
      servers: [{ url: "https://bodies.example" }],
      paths: Object.fromEntries(operations) as object,
    }),
    startLoopback(),
  ]);
  server.reply({ status: 204, headers: {}, body: "" });
  calls = made.callsOf({ baseUrl: server.url, maxRetries: 0 });
});

afterAll(() => server.close());

/** The content type and the body that a call puts on the wire. */
async function sent(name: string, args?: object) {
  await calls[name]?.(args);
  const [request] = server.received();
  const type = request?.headers.find(
    ([header]) => header.toLowerCase() === "content-type",
  )?.[1];
  return [type, request?.body];
}

const json = "application/json";
const png = new Blob(["\x89PNG"], { type: "image/png" });
const title = { title: "a & b" };

describe("a body", () => {
  it.each<[string, object | undefined, string | undefined, string]>([
    ["json", { body: title }, json, '{"title":"a & b"}'],
    [
      "patch",
      { body: title },
      "application/merge-patch+json; charset=utf-8",
      '{"title":"a & b"}',
    ],
    ["list", { body: ["a", "b"] }, json, '["a","b"]'],
    ["json", undefined, undefined, ""],
    ["text", { body: "a & b" }, "text/plain", "a & b"],
    ["csv", { body: "a,b" }, "text/csv; header=present", "a,b"],
    ["xml", { body: "<note/>" }, "application/xml", "<note/>"],
    ["xml", { body: Uint8Array.of(60, 62) }, "application/xml", "<>"],
    [
      "bytes",
      { body: Uint8Array.of(0, 255) },
      "application/octet-stream",
      "\x00\xff",
    ],
    ["image", { body: png }, "image/png", "\xc2\x89PNG"],
    ["images", { body: png }, "image/png", "\xc2\x89PNG"],
    ["images", { body: Uint8Array.of(1) }, "application/octet-stream", "\x01"],
    ["anything", { body: title }, json, '{"title":"a & b"}'],
    // Of several types JSON goes before XML, which nobody here can write.
    ["several", { body: title }, json, '{"title":"a & b"}'],
    ["several", { body: title, contentType: json }, json, '{"title":"a & b"}'],
    ["several", { body: "a,b", contentType: "text/csv" }, "text/csv", "a,b"],
    [
      "several",
      { body: "<a/>", contentType: "application/xml" },
      "application/xml",
      "<a/>",
    ],
    ["several", { body: title, contentType: form }, form, "title=a%20%26%20b"],
    ["formOrJson", title, form, "title=a%20%26%20b"],
    [
      "formOrJson",
      { body: title, contentType: json },
      json,
      '{"title":"a & b"}',
    ],
    // A parameter called `body` gives way to the bodies that have that name.
    [
      "fieldsOrText",
      { body: "a,b", body_query: "q", contentType: "text/csv" },
      "text/csv",
      "a,b",
    ],
    // OpenAPI 3.1.1, 4.8.14.5 and 4.8.15.1.2: lists are repeated, objects JSON.
    [
      "form",
      { text: "a", list: ["b", "c"], map: { R: 100 }, lists: [] },
      form,
      "text=a&list=b&list=c&map=%7B%22R%22%3A100%7D",
    ],
    [
      "styled",
      {
        list: ["a", "b,c"],
        lists: ["d", "e"],
        map: { R: 100 },
        path: "f/g",
        json: ["h"],
      },
      form,
      "list=a,b%2Cc&lists=d%7Ce&map%5BR%5D=100&path=f/g&json=%5B%22h%22%5D",
    ],
  ])("of %s for %j is %s", async (name, args, type, body) => {
    expect(await sent(name, args)).toEqual([type, body]);
  });

  it("of a form of any fields is what it is given", async () => {
    const [type, body] = await sent("any", { body: { a: "1", "b c": "2" } });
    expect([type, body]).toEqual([form, "a=1&b%20c=2"]);
  });

  it("of a form that is a list has a part for each file", async () => {
    const files = [png, new File(["b"], "b.txt", { type: "text/plain" })];
    const [type, body] = await sent("files", { body: { attachment: files } });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body?.match(/name="attachment"; filename="[^"]*"/g)).toEqual([
      'name="attachment"; filename="blob"',
      'name="attachment"; filename="b.txt"',
    ]);
  });

  it("of a form with a file is multipart", async () => {
    const [type, body] = await sent("form", { text: "a", file: png });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="blob"');
  });

  it("of several parts has what the encoding says of each", async () => {
    const file = new File(["\x01"], 'a"b.png');
    const [type, body] = await sent("multipart", {
      text: "# a",
      list: ["b", "c"],
      map: { R: 100 },
      file,
      lists: ["d", "e"],
    });
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type ?? "");
    const part = (name: string, headers: string[], content: string) =>
      [
        `--${boundary?.[1] ?? ""}`,
        `Content-Disposition: form-data; name="${name}`,
        ...headers,
        "",
        content,
      ].join("\r\n");
    expect(body).toBe(
      [
        part('text"', ["Content-Type: text/markdown"], "# a"),
        part('list"', [], "b"),
        part('list"', [], "c"),
        part('map"', ["Content-Type: application/json"], '{"R":100}'),
        part(
          'file"; filename="a%22b.png"',
          ["Content-Type: image/png", "X-Kind: cover"],
          "\x01",
        ),
        part('lists"', ["Content-Type: application/json"], '["d","e"]'),
        `--${boundary?.[1] ?? ""}--\r\n`,
      ].join("\r\n"),
    );
  });

  it("has a part for each field of an object in deepObject style", async () => {
    const [, body] = await sent("styledParts", { map: { R: 100 } });
    expect(body).toContain('form-data; name="map[R]"\r\n\r\n100\r\n');
  });

  it.each<[string, object, string]>([
    ["several", { body: "a", contentType: "text/html" }, "contentType"],
    ["several", { body: "a", contentType: "__proto__" }, "contentType"],
    ["xml", { body: title }, "body"],
    ["json", { body: { n: NaN } }, "body"],
    ["form", { body: title }, "body"],
  ])("of %s is refused for %j", async (name, args, argument) => {
    const call = calls[name]?.(args);
    if (name === "form") await call;
    else await expect(call).rejects.toThrow(`argument "${argument}"`);
    server.received();
  });
});

describe("a method", () => {
  it.each<[string, unknown[], string, string]>([
    ["several", [{ body: title }], json, '{"title":"a & b"}'],
    ["several", ["a,b", { contentType: "text/csv" }], "text/csv", "a,b"],
    ["several", [title, { contentType: form }], form, "title=a%20%26%20b"],
    ["fieldsOrText", ["a"], form, "title=a"],
    ["fieldsOrText", ["a", { contentType: form }], form, "title=a"],
    ["fieldsOrText", ["a,b", { contentType: "text/csv" }], "text/csv", "a,b"],
  ])("%s takes %j as %s", async (name, given, type, body) => {
    const api = made.methodsOf({ baseUrl: server.url, maxRetries: 0 });
    for (const method of [name, `${name}WithHttpInfo`]) {
      await api[method]?.(...given);
      const [request] = server.received();
      expect([request?.body, request?.headers]).toEqual([
        body,
        expect.arrayContaining([["content-type", type]]),
      ]);
    }
  });
});

describe("the mock", () => {
  it("takes what is sent", async () => {
    const createMock = made.exports["createMock"] as () => {
      readonly fetch: unknown;
      readonly requests: readonly { readonly arguments: object }[];
    };
    const mock = createMock();
    const client = made.callsOf({ fetch: mock.fetch });
    const all: readonly (readonly [string, object])[] = [
      ["several", { body: "a,b", contentType: "text/csv" }],
      ["formOrJson", { body: title, contentType: json }],
      ["form", { list: ["a"], map: { R: 1 } }],
      ["styled", { list: ["a", "b"], lists: ["c"], map: { R: "1" } }],
      ["multipart", { list: ["a"], map: { R: 1 } }],
      ["styledParts", { map: { R: "1" } }],
      ["images", { body: png }],
      ["styledParts", { files: [png] }],
    ];
    for (const [name, args] of all) {
      await client[name]?.(args);
      const { contentType: _, ...given } = args as Record<string, unknown>;
      const got = mock.requests.at(-1)?.arguments;
      if (name === "images") expect(got).toHaveProperty("body");
      else if ("files" in args) expect(got).toHaveProperty("files.length", 1);
      else expect(got).toEqual(given);
    }
  });
});

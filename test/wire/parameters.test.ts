import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLoopback, type Loopback } from "../contract/loopback.js";
import { packageOf, type Calls, type Loaded } from "./package.js";
import {
  nothing,
  styleExamples,
  undefinedStyles,
  type StyleExample,
} from "../runtime/style-examples.js";

/** A parameter called `color`, in an operation of its own. */
type How = Omit<StyleExample, "value" | "wire">;

const idOf = ({ in: place, style, explode }: How) =>
  `${place}_${style}_${explode ? "exploded" : "flat"}`.toLowerCase();
const nameOf = (how: How) =>
  idOf(how).replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const answer = { responses: { "204": { description: "Done." } } };
const all = [...styleExamples, ...undefinedStyles, ...nothing];
const styled = Object.fromEntries(
  all.map((how) => [
    how.in === "path" ? `/${idOf(how)}/{color}/end` : `/${idOf(how)}`,
    {
      get: {
        operationId: idOf(how),
        tags: ["calls"],
        parameters: [
          {
            name: "color",
            in: how.in,
            style: how.style,
            explode: how.explode,
            ...(how.in === "path" && { required: true }),
            schema: {},
          },
        ],
        ...answer,
      },
    },
  ]),
);

const json = { "application/json": { schema: { type: "object" } } };
const text = { type: "string" };
const others = {
  "/reserved": {
    get: {
      operationId: "reserved",
      tags: ["calls"],
      parameters: [
        { name: "color", in: "query", allowReserved: true, schema: text },
      ],
      ...answer,
    },
  },
  "/content/{color}": {
    get: {
      operationId: "content",
      tags: ["calls"],
      parameters: [
        { name: "color", in: "path", required: true, content: json },
        { name: "filter", in: "query", content: json },
        { name: "plain", in: "query", content: { "text/csv": {} } },
        { name: "X-Filter", in: "header", content: json },
        { name: "choice", in: "cookie", content: json },
      ],
      ...answer,
    },
  },
  "/odd/{the id}": {
    get: {
      operationId: "odd",
      tags: ["calls"],
      parameters: [
        { name: "the id", in: "path", required: true, schema: text },
        { name: "a&b=c", in: "query", schema: text },
        { name: "page[size]", in: "query", schema: { type: "integer" } },
        { name: "ü", in: "query", explode: false, schema: { type: "array" } },
        { name: "X-Trace", in: "header", schema: text },
        { name: "a=b;c", in: "cookie", schema: text },
        { name: "__proto__", in: "query", schema: text },
      ],
      ...answer,
    },
  },
  "/same/{id}": {
    post: {
      operationId: "same",
      tags: ["calls"],
      parameters: ["path", "query", "header", "cookie"].map((place) => ({
        name: "id",
        in: place,
        required: true,
        schema: text,
      })),
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { id: text } },
          },
        },
      },
      ...answer,
    },
  },
};

let made: Loaded;
let server: Loopback;
let calls: Calls;

beforeAll(async () => {
  [made, server] = await Promise.all([
    packageOf({
      openapi: "3.1.0",
      info: { title: "Styles", version: "1.0.0" },
      servers: [{ url: "https://styles.example" }],
      paths: { ...styled, ...others },
    }),
    startLoopback(),
  ]);
  server.reply({ status: 204, headers: {}, body: "" });
  calls = made.callsOf({ baseUrl: server.url, maxRetries: 0 });
});

afterAll(() => server.close());

/** What a call puts on the wire. */
async function sent(name: string, args: object) {
  await calls[name]?.(args);
  const [request] = server.received();
  if (!request) throw new Error("nothing was sent");
  const target = request.line.split(" ")[1] ?? "";
  const [path = "", ...rest] = target.split("?");
  const query = rest.join("?");
  const header = (wanted: string) =>
    request.headers.find(([one]) => one.toLowerCase() === wanted)?.[1];
  return { path, query, header, cookie: header("cookie"), body: request.body };
}

async function wireOf(how: How & { readonly value: unknown }) {
  const { path, query, header, cookie } = await sent(nameOf(how), {
    color: how.value,
  });
  switch (how.in) {
    case "path":
      return path.slice(`/${idOf(how)}/`.length, -"/end".length);
    case "query":
      return query;
    case "header":
      return header("color");
    case "cookie":
      return cookie;
  }
}

describe("a parameter is written as OpenAPI's table has it", () => {
  it.each(styleExamples)("$in $style, explode $explode: $wire", async (row) => {
    expect(await wireOf(row)).toBe(row.wire);
  });
});

describe("where the table has nothing", () => {
  it.each(undefinedStyles)(
    "$in $style, explode $explode: $wire",
    async (row) => {
      expect(await wireOf(row)).toBe(row.wire);
    },
  );

  it.each(nothing)(
    "$value in $in, $style, explode $explode, is left out",
    async (row) => {
      expect((await wireOf(row)) ?? "").toBe("");
    },
  );
});

describe("a path parameter is refused before anything is sent", () => {
  const styles = ["simple", "label", "matrix"];
  const values = [undefined, null, "", ".", "..", [], {}, [null]];
  const cases = styles.flatMap((style) =>
    values
      // `;color` is a segment like any other, and so are `;color=.` and `...`.
      .filter((value) => style !== "matrix" || typeof value !== "string")
      .filter((value) => style !== "label" || value !== "..")
      .flatMap((value) =>
        [true, false].map((explode) => ({ style, explode, value })),
      ),
  );
  it.each(cases)("$style $explode: $value", async ({ value, ...how }) => {
    const call = calls[nameOf({ in: "path", ...how })];
    await expect(call?.({ color: value })).rejects.toThrow(TypeError);
    expect(server.received()).toEqual([]);
  });
});

describe("a parameter", () => {
  it("with allowReserved keeps what does not end the query or the pair", async () => {
    const value = "a:/?@!$'()*,;=b%20c [d]#e&f+g%ü";
    const { query } = await sent("reserved", { color: value });
    // URL parsers encode the apostrophe.
    expect(query).toBe(
      "color=a:/?@!$%27()*,;=b%20c%20%5Bd%5D%23e%26f%2Bg%25%C3%BC",
    );
  });

  it("with a media type of its own is written as that", async () => {
    const value = { a: "ü, b", c: [1] };
    const { path, query, header, cookie } = await sent("content", {
      color: value,
      filter: value,
      plain: "a,b",
      "X-Filter": value,
      choice: value,
    });
    const encoded = encodeURIComponent(JSON.stringify(value));
    expect(path).toBe(`/content/${encoded}`);
    expect(query).toBe(`filter=${encoded}&plain=a%2Cb`);
    expect(header("x-filter")).toBe('{"a":"\\u00fc, b","c":[1]}');
    expect(cookie).toBe(`choice=${encoded}`);
  });

  it("may have a name that needs encoding", async () => {
    const { path, query, header, cookie } = await sent("odd", {
      "the id": "x y",
      "a&b=c": "1",
      "page[size]": 2,
      ü: [1, 2],
      "X-Trace": "t",
      "a=b;c": "3",
      ["__proto__"]: "4",
    });
    expect(path).toBe("/odd/x%20y");
    expect(query).toBe("a%26b%3Dc=1&page%5Bsize%5D=2&%C3%BC=1,2&__proto__=4");
    expect(header("x-trace")).toBe("t");
    expect(cookie).toBe("a%3Db%3Bc=3");
  });

  it("may share its name with others, each told by where it travels", async () => {
    const { path, query, header, cookie, body } = await sent("same", {
      id: "1",
      id_query: "2",
      id_header: "3",
      id_cookie: "4",
      id_body: "5",
    });
    expect([path, query, header("id"), cookie, body]).toEqual([
      "/same/1",
      "id=2",
      "3",
      "id=4",
      "id=5",
    ]);
    const page = made.files.get("docs/CallsApi.md");
    expect(page).toContain("on the wire: `id`");
    await expect(calls["same"]?.({ id: "1" })).rejects.toThrow('"id_query"');
  });
});

describe("the mock", () => {
  it("reads each as it was written", async () => {
    const createMock = made.exports["createMock"] as () => {
      readonly fetch: unknown;
      readonly requests: readonly { readonly arguments: object }[];
    };
    const mock = createMock();
    const { same, content } = made.callsOf({ fetch: mock.fetch });
    const args = {
      id: "1",
      id_query: "2",
      id_header: "3",
      id_cookie: "4",
      id_body: "5",
    };
    await same?.(args);
    expect(mock.requests.at(-1)?.arguments).toEqual(args);
    const filter = { color: { a: 1 }, filter: { b: [2] }, choice: { c: "d" } };
    await content?.(filter);
    expect(mock.requests.at(-1)?.arguments).toEqual(filter);
  });
});

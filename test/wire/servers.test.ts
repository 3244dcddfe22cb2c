import { describe, expect, it } from "vitest";
import { buildApi } from "../../generator/model/build.js";
import { packageOf } from "./package.js";

const answers = { responses: { "204": { description: "Done." } } };
const get = { operationId: "a", tags: ["calls"], ...answers };
const paths = { "/a": { get } };

const documentWith = (rest: object) => ({
  openapi: "3.1.0",
  info: { title: "Servers", version: "1.0.0" },
  paths,
  ...rest,
});

/** Where a package of this document sends calls, and what was said about it. */
async function sentTo(rest: object, options: object = {}, names = ["a"]) {
  const { callsOf, warnings, exports } = await packageOf(documentWith(rest));
  const sent: string[] = [];
  const fetch = (url: string) => {
    sent.push(url);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const calls = callsOf({ fetch, ...options });
  for (const name of names) await calls[name]?.();
  return { sent, warnings, exports };
}

const regional = {
  url: "https://{region}.example:{port}/{version}/",
  variables: {
    region: { default: "eu", enum: ["eu", "us"] },
    port: { default: "8443" },
    version: { default: "v2" },
  },
};

describe("a server", () => {
  it("may have variables, which are at their defaults", async () => {
    const { sent, warnings } = await sentTo({ servers: [regional] });
    expect(sent).toEqual(["https://eu.example:8443/v2/a"]);
    expect(warnings).toEqual([]);
  });

  it("is a function of its variables", async () => {
    const sandbox = { url: "https://sandbox.example", description: "To play." };
    const { exports } = await sentTo({ servers: [regional, sandbox] });
    const [first, second] = exports["servers"] as readonly ((
      variables?: object,
    ) => string)[];
    expect(first?.()).toBe("https://eu.example:8443/v2");
    expect(first?.({ region: "us", port: "1" })).toBe(
      "https://us.example:1/v2",
    );
    expect(second?.()).toBe("https://sandbox.example");
  });

  it("that is the only one, and fixed, adds nothing to the package", async () => {
    const made = await packageOf(
      documentWith({ servers: [{ url: "https://a.example" }] }),
    );
    expect(made.exports).not.toHaveProperty("servers");
    expect(made.files.has("src/servers.ts")).toBe(false);
  });

  it.each<[string, object, string]>([
    [
      "a path",
      { servers: [{ url: "/v1" }] },
      'the server\'s URL is "/v1", which is no absolute http(s) URL, so that clients need the option `baseUrl`',
    ],
    [
      "missing",
      {},
      "the document names no server, so that clients need the option `baseUrl`",
    ],
  ])("that is %s is needed at the first call", async (_, rest, warning) => {
    await expect(sentTo(rest, {}, [])).resolves.toMatchObject({ sent: [] });
    await expect(sentTo(rest)).rejects.toThrow(TypeError);
    await expect(sentTo(rest)).rejects.toThrow(
      "calls.a needs the option baseUrl",
    );
    const baseUrl = "https://api.example/v1";
    const { sent, warnings } = await sentTo(rest, { baseUrl });
    expect(sent).toEqual(["https://api.example/v1/a"]);
    expect(warnings).toEqual([warning]);
  });

  it.each([
    ["api.example.com/v1", "https://api.example.com/v1/a"],
    ["notes.io", "https://notes.io/a"],
    ["localhost:8080", "http://localhost:8080/a"],
    [" https://a.example/my notes ", "https://a.example/my%20notes/a"],
  ])("written as %j is one all the same", async (url, address) => {
    const { sent, warnings } = await sentTo({ servers: [{ url }] });
    expect(sent).toEqual([address]);
    expect(warnings).toHaveLength(url.includes("://") ? 0 : 1);
  });

  it.each(["v1.0/api", "api.php", "notes"])(
    "written as %j is a path",
    async (url) => {
      await expect(sentTo({ servers: [{ url }] })).rejects.toThrow(TypeError);
    },
  );

  it.each<[string, object, string]>([
    ["/v1/", { servers: [{ url: "/v1/" }] }, "https://docs.example/v1"],
    ["v1", { servers: [{ url: "v1" }] }, "https://docs.example/apis/v1"],
    [
      "//api.example/{v}",
      {
        servers: [
          { url: "//api.example/{v}", variables: { v: { default: "2" } } },
        ],
      },
      "https://api.example/2",
    ],
    ["none", {}, "https://docs.example"],
  ])("%s is relative to the document's URL", (_, rest, baseUrl) => {
    const place = () => ({ file: "https://docs.example/apis/a.json" });
    const read = buildApi({
      root: documentWith(rest),
      place,
      standIn: (node) => node,
      schemaNames: [],
      files: [],
      parts: null,
      hashes: new Map(),
      faults: [],
    });
    expect(read.api.baseUrl).toBe(baseUrl);
    expect(read.faults).toEqual([]);
  });
});

describe("a server of an operation", () => {
  const rest = {
    servers: [{ url: "https://api.example/v1" }],
    paths: {
      "/a": { get, servers: [{ url: "https://files.example/up/" }] },
      "/b": {
        get: {
          ...get,
          operationId: "b",
          servers: [{ url: "https://b.example" }],
        },
        servers: [{ url: "https://files.example" }],
      },
      "/c": { get: { ...get, operationId: "c" } },
    },
  };
  const names = ["a", "b", "c"];

  it("goes before that of its path, and that before the document's", async () => {
    const { sent } = await sentTo(rest, {}, names);
    expect(sent).toEqual([
      "https://files.example/up/a",
      "https://b.example/b",
      "https://api.example/v1/c",
    ]);
  });

  it("gives way to the client's baseUrl", async () => {
    const { sent } = await sentTo(rest, { baseUrl: "http://a.test" }, names);
    expect(sent).toEqual(
      ["a", "b", "c"].map((name) => `http://a.test/${name}`),
    );
  });

  it("is answered for by the mock", async () => {
    const { callsOf, exports } = await packageOf(documentWith(rest));
    const createMock = exports["createMock"] as () => {
      readonly fetch: unknown;
      readonly requests: readonly { readonly operation: string }[];
    };
    const mock = createMock();
    const calls = callsOf({ fetch: mock.fetch });
    for (const name of names) await calls[name]?.();
    expect(mock.requests).toHaveLength(3);
  });
});

import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLoopback, type Loopback } from "../contract/loopback.js";
import { packageOf, type Loaded } from "./package.js";

const schemes = {
  bearer: { type: "http", scheme: "Bearer" },
  oauth: { type: "oauth2", flows: {} },
  oidc: { type: "openIdConnect", openIdConnectUrl: "https://id.example" },
  basic: { type: "http", scheme: "basic" },
  keyHeader: { type: "apiKey", in: "header", name: "X-Key" },
  keyQuery: { type: "apiKey", in: "query", name: "key" },
  keyCookie: { type: "apiKey", in: "cookie", name: "session" },
  certificate: { type: "mutualTLS" },
};

const requirements: Readonly<Record<string, readonly object[]>> = {
  ...Object.fromEntries(
    Object.keys(schemes).map((name) => [name, [{ [name]: [] }]]),
  ),
  both: [{ keyHeader: [], keyQuery: [] }],
  either: [{ basic: [] }, { keyQuery: [], keyCookie: [] }],
  maybe: [{}, { keyHeader: [] }],
  none: [],
};

const credentials = {
  bearer: "token-1",
  oauth: () => "token-2",
  oidc: () => Promise.resolve("token-3"),
  basic: { username: "Ada", password: "pässword" },
  keyHeader: "key-4",
  keyQuery: () => "k&y 5",
  keyCookie: "cookie-6",
};

const described = {
  openapi: "3.1.0",
  info: { title: "Security", version: "1.0.0" },
  servers: [{ url: "https://security.example" }],
  paths: {},
  components: { securitySchemes: schemes },
};

let made: Loaded;
let server: Loopback;

beforeAll(async () => {
  const paths = Object.entries(requirements).map(([name, security]) => [
    `/${name}`,
    {
      get: {
        operationId: name,
        tags: ["calls"],
        security,
        parameters: [{ name: "a", in: "query", schema: { type: "string" } }],
        responses: { "204": { description: "Done." } },
      },
    },
  ]);
  [made, server] = await Promise.all([
    packageOf({
      ...described,
      paths: Object.fromEntries(paths) as object,
      security: [{ bearer: [] }],
    }),
    startLoopback(),
  ]);
  server.reply({ status: 204, headers: {}, body: "" });
});

afterAll(() => server.close());

/** What of a call's credentials is on the wire. */
async function sent(name: string, options: object, request?: object) {
  const calls = made.callsOf({
    baseUrl: server.url,
    maxRetries: 0,
    ...options,
  });
  await calls[name]?.({}, request);
  const [received] = server.received();
  const header = (wanted: string) =>
    received?.headers.find(([one]) => one.toLowerCase() === wanted)?.[1];
  return [
    received?.line.split(" ")[1]?.split("?")[1],
    header("authorization"),
    header("x-key"),
    header("cookie"),
  ];
}

const of = (...names: (keyof typeof credentials)[]) => ({
  credentials: Object.fromEntries(
    names.map((name) => [name, credentials[name]]),
  ),
});
const no = undefined;

describe("credentials", () => {
  it.each<[string, object, readonly (string | undefined)[]]>([
    ["bearer", of("bearer"), [no, "Bearer token-1", no, no]],
    ["oauth", of("oauth"), [no, "Bearer token-2", no, no]],
    ["oidc", of("oidc"), [no, "Bearer token-3", no, no]],
    ["oauth", { token: "token-7" }, [no, "Bearer token-7", no, no]],
    // RFC 7617: UTF-8, where nothing else is agreed upon.
    ["basic", of("basic"), [no, "Basic QWRhOnDDpHNzd29yZA==", no, no]],
    [
      "basic",
      { credentials: { basic: "Ada:a:b" } },
      [no, "Basic QWRhOmE6Yg==", no, no],
    ],
    ["keyHeader", of("keyHeader"), [no, no, "key-4", no]],
    ["keyQuery", of("keyQuery"), ["key=k%26y%205", no, no, no]],
    ["keyCookie", of("keyCookie"), [no, no, no, "session=cookie-6"]],
    ["certificate", {}, [no, no, no, no]],
    ["both", of("keyHeader", "keyQuery"), ["key=k%26y%205", no, "key-4", no]],
    [
      "either",
      of("keyQuery", "keyCookie"),
      ["key=k%26y%205", no, no, "session=cookie-6"],
    ],
    ["either", { credentials }, [no, "Basic QWRhOnDDpHNzd29yZA==", no, no]],
    ["maybe", {}, [no, no, no, no]],
    ["maybe", of("keyHeader"), [no, no, "key-4", no]],
    ["none", { credentials, token: "token-1" }, [no, no, no, no]],
  ])("of %s with %j", async (name, options, wire) => {
    expect(await sent(name, options)).toEqual(wire);
  });

  it("of a call go before those of the client", async () => {
    const wire = await sent("bearer", of("bearer"), { token: "own" });
    expect(wire[1]).toBe("Bearer own");
  });

  it.each<[string, object, object, readonly (string | undefined)[]]>([
    ["bearer", of("bearer"), { bearer: "own" }, [no, "Bearer own", no, no]],
    [
      "bearer",
      of("bearer"),
      { keyQuery: "own" },
      [no, "Bearer token-1", no, no],
    ],
    [
      "both",
      of("keyHeader"),
      { keyQuery: "own" },
      ["key=own", no, "key-4", no],
    ],
    // Of two complete alternatives, the one that the call brings.
    [
      "either",
      { credentials },
      { keyQuery: "own" },
      ["key=own", no, no, "session=cookie-6"],
    ],
  ])("of a call of %s, beside %j: %j", async (name, options, own, wire) => {
    expect(await sent(name, options, { credentials: own })).toEqual(wire);
  });

  it.each<[string, object[] | undefined, object, readonly unknown[]]>([
    ["the document's", [{ keyQuery: [] }], credentials, ["key=k%26y%205", no]],
    ["any", undefined, of("keyHeader").credentials, [no, "key-4"]],
    ["any, of which none is given", undefined, {}, [no, no]],
  ])(
    "of a call that the document lacks are %s",
    async (_, security, given, wire) => {
      const { exports } = await packageOf({
        ...described,
        ...(security && { security }),
      });
      const Client = exports["WireClient"] as new (options: object) => {
        request(call: object): Promise<unknown>;
      };
      const client = new Client({ baseUrl: server.url, credentials: given });
      await client.request({ method: "GET", path: "/other" });
      const [received] = server.received();
      const key = received?.headers.find(([one]) => /^x-key$/i.test(one));
      expect([received?.line.split(" ")[1]?.split("?")[1], key?.[1]]).toEqual(
        wire,
      );
    },
  );

  it.each<[string, object, string]>([
    ["bearer", {}, 'calls.bearer needs credentials: give "bearer"'],
    ["both", of("keyHeader"), 'give "keyHeader" with "keyQuery"'],
    ["either", {}, 'give "basic" or "keyQuery" with "keyCookie"'],
    ["basic", { credentials: { basic: "Ada" } }, "a username and a password"],
    ["keyHeader", { credentials: { keyHeader: "a\nb" } }, "cannot travel"],
    ["keyCookie", { credentials: { keyCookie: "a;b" } }, "cannot travel"],
    ["keyHeader", { credentials: { keyHeader: "" } }, "must be a text"],
  ])("of %s are refused as %j, before sending", async (name, options, why) => {
    await expect(sent(name, options)).rejects.toThrow(TypeError);
    await expect(sent(name, options)).rejects.toThrow(why);
    expect(server.received()).toEqual([]);
  });

  it("are in no error, wherever they travel", async () => {
    const lines: unknown[] = [];
    const calls = made.callsOf({
      credentials,
      maxRetries: 1,
      logger: { debug: (...all: unknown[]) => lines.push(all) },
      logLevel: "debug",
      fetch: (url: string, init: { headers: object }) => {
        const told = `${url} ${JSON.stringify(init.headers)}`;
        return Promise.reject(new TypeError(`fetch failed: ${told}`));
      },
    });
    const names = ["bearer", "basic", "keyHeader", "keyQuery", "keyCookie"];
    for (const name of names) {
      const error = await calls[name]?.({}).catch((error: unknown) => error);
      const shown = inspect([error, lines], { depth: 9 });
      expect(shown).toContain("[redacted]");
      expect(shown).not.toMatch(
        /token-1|pässword|QWRhOnDDpHNzd29yZA|key-4|k&y|k%26y|cookie-6/,
      );
    }
  });

  it("are checked by the mock", async () => {
    const createMock = made.exports["createMock"] as () => {
      readonly fetch: unknown;
    };
    const { fetch } = createMock();
    const calls = made.callsOf({ credentials, fetch, maxRetries: 0 });
    for (const name of Object.keys(requirements))
      await calls[name]?.({ a: "1" });
    const bare = made.callsOf({
      fetch: (url: string, init: object) =>
        (fetch as (url: string, init: object) => unknown)(
          url.replace(/key=[^&]*/, ""),
          init,
        ),
      credentials,
      maxRetries: 0,
    });
    await expect(bare["keyQuery"]?.({})).rejects.toMatchObject({ status: 401 });
  });
});

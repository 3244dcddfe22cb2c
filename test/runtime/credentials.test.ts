import { describe, expect, it } from "vitest";
import { authorize, credentials } from "../../templates/runtime/credentials.js";
import { bearer } from "../../templates/runtime/authorize.js";
import type {
  Operation,
  SecurityUse,
} from "../../templates/runtime/description.js";
import type { ClientOptions } from "../../templates/runtime/options.js";
import { operation } from "./described.js";

const key: SecurityUse = { scheme: "key", in: "header", name: "X-Key" };
const basic: SecurityUse = {
  scheme: "basic",
  in: "header",
  name: "Authorization",
  prefix: "Basic ",
  isBasic: true,
};
const bearerUse: SecurityUse = {
  scheme: "oauth",
  in: "header",
  name: "Authorization",
  prefix: "Bearer ",
  isToken: true,
};
const inQuery: SecurityUse = { scheme: "q", in: "query", name: "the key" };
const inCookie: SecurityUse = { scheme: "c", in: "cookie", name: "sid" };

function secured(
  security: Operation["security"],
  more: Partial<Operation> = {},
): Operation {
  return {
    ...operation,
    secured: true,
    ...more,
    ...(security && { security }),
  };
}

/** What a request looks like that has its credentials. */
async function sent(
  security: Operation["security"],
  options: ClientOptions,
  request: Parameters<typeof credentials>[2] = {},
  url = "https://notes.example/notes",
) {
  const source = credentials(secured(security), options, request);
  const token = typeof source === "function" ? await source() : source;
  const message = { url, headers: { cookie: "" } as Record<string, string> };
  const secrets = authorize(message, String(token));
  const { cookie, ...headers } = message.headers;
  return {
    url: message.url,
    headers: cookie ? { ...headers, cookie } : headers,
    secrets,
  };
}

describe("credentials", () => {
  it.each([
    ["an API key in a header", key, "k", { "x-key": "k" }],
    [
      "a name and a password",
      basic,
      { username: "ü", password: "p:w" },
      { authorization: "Basic w7w6cDp3" },
    ],
    [
      "a name and a password in one text",
      basic,
      "user:pass",
      { authorization: "Basic dXNlcjpwYXNz" },
    ],
    [
      "an empty password",
      basic,
      { username: "user", password: "" },
      { authorization: "Basic dXNlcjo=" },
    ],
    ["a bearer token", bearerUse, "t", { authorization: "Bearer t" }],
    ["a cookie", inCookie, "a=b", { cookie: "sid=a=b" }],
  ] as const)("travel: %s", async (_, use, value, headers) => {
    const options = { credentials: { [use.scheme]: value } };
    expect((await sent([[use]], options)).headers).toEqual(headers);
  });

  it("go into a query, escaped, behind what is there", async () => {
    const options = { credentials: { q: "a&b ü\n" } };
    const pair = "the%20key=a%26b%20%C3%BC%0A";
    const at = async (url: string) =>
      (await sent([[inQuery]], options, {}, url)).url;
    expect(await at("https://x.example/a")).toBe(`https://x.example/a?${pair}`);
    expect(await at("https://x.example/a?b=c")).toBe(
      `https://x.example/a?b=c&${pair}`,
    );
  });

  it("go into the header of cookies behind those that are there", () => {
    const headers: Record<string, string> = { cookie: "a=b" };
    const all = [
      ["cookie", "sid", "1"],
      ["cookie", "tid", "2"],
    ];
    authorize(
      { url: "https://x.example", headers },
      encodeURIComponent(JSON.stringify(all)),
    );
    expect(headers).toEqual({ cookie: "a=b; sid=1; tid=2" });
  });

  it("are asked for before each attempt", async () => {
    let count = 0;
    const counted = () => Promise.resolve(`k${String(++count)}`);
    const source = credentials(
      secured([[key]]),
      { credentials: { key: counted } },
      {},
    );
    if (typeof source !== "function") throw new Error("a function is due");
    expect(decodeURIComponent(await source())).toContain('"k1"');
    expect(decodeURIComponent(await source())).toContain('"k2"');
  });

  it("are all that an alternative needs together", async () => {
    const options = { credentials: { key: "k", q: "q" } };
    const { url, headers, secrets } = await sent([[key, inQuery]], options);
    expect(url).toBe("https://notes.example/notes?the%20key=q");
    expect(headers).toEqual({ "x-key": "k" });
    expect(secrets).toEqual([{ token: "k" }, { token: "q" }]);
  });

  it("are those of the first alternative that is whole", async () => {
    const ways = [[basic, key], [inCookie], [key]];
    const options = { credentials: { key: "k", c: "s" } };
    expect((await sent(ways, options)).headers).toEqual({ cookie: "sid=s" });
  });

  it("of the call decide which alternative it is", async () => {
    const ways = [[inCookie], [key]];
    const options = { credentials: { key: "k", c: "s" } };
    expect(
      (await sent(ways, options, { credentials: { key: "own" } })).headers,
    ).toEqual({ "x-key": "own" });
  });

  it("of the call are completed by those of the client", async () => {
    const options = { credentials: { key: "k", c: "s" } };
    expect(
      (await sent([[inCookie, key]], options, { credentials: { key: "own" } }))
        .headers,
    ).toEqual({ "x-key": "own", cookie: "sid=s" });
  });

  it("of the call decide, though the client's complete them", async () => {
    const ways = [[basic], [inCookie, key]];
    const options = { credentials: { basic: "u:p", c: "s" } };
    expect(
      (await sent(ways, options, { credentials: { key: "own" } })).headers,
    ).toEqual({ "x-key": "own", cookie: "sid=s" });
  });

  it("can be the option token, where a scheme takes one", async () => {
    const ways = [[key], [bearerUse]];
    expect((await sent(ways, { token: "t" })).headers).toEqual({
      authorization: "Bearer t",
    });
    expect((await sent(ways, { token: "t" }, { token: "u" })).headers).toEqual({
      authorization: "Bearer u",
    });
    const named = { token: "t", credentials: { oauth: "named" } };
    expect((await sent(ways, named)).headers).toEqual({
      authorization: "Bearer named",
    });
  });

  it("are none where none are given and none need be", () => {
    const optional = secured([[key]], { secured: "optional" });
    expect(credentials(optional, {}, {})).toBeUndefined();
  });

  it.each([
    [
      [[key, basic], [inQuery]],
      'notes.get needs credentials: give "key" with "basic" or "q" in `credentials` to the client',
    ],
    [undefined, /needs credentials/],
  ])("that miss are named", (security, message) => {
    const options = { token: "t", credentials: { other: "o" } };
    expect(() => credentials(secured(security), options, {})).toThrow(message);
    expect(() => credentials(secured(security), options, {})).toThrow(
      TypeError,
    );
    const { secured: _, ...unsaid } = secured(security);
    expect(() => credentials(unsaid, options, {})).toThrow(message);
  });

  it("are no inherited names", () => {
    const use = { ...key, scheme: "toString" };
    expect(() => credentials(secured([[use]]), {}, {})).toThrow(/toString/);
  });

  it.each([
    [key, "", '"key" must be a text'],
    [key, 1, '"key" must be a text'],
    [key, "a\nb", '"key" cannot travel in a header'],
    [key, "ü", '"key" cannot travel in a header'],
    [key, "\u007f", '"key" cannot travel in a header'],
    [key, "end\n", '"key" cannot travel in a header'],
    [inCookie, "a b", '"c" cannot travel in a cookie'],
    [inCookie, "a;", '"c" cannot travel in a cookie'],
    [inCookie, ",a", '"c" cannot travel in a cookie'],
    [inCookie, '"', '"c" cannot travel in a cookie'],
    [inCookie, "\\", '"c" cannot travel in a cookie'],
    [basic, "nocolon", '"basic" must have a username and a password'],
    [basic, {}, '"basic" must have a username and a password'],
    [basic, null, '"basic" must have a username and a password'],
    [basic, { username: "u" }, '"basic" must have a username and a password'],
    [basic, { password: "p" }, '"basic" must have a username and a password'],
    [
      basic,
      { username: "a:b", password: "p" },
      '"basic" has a colon in its username',
    ],
  ] as const)("that cannot travel are refused: %j", async (use, value, why) => {
    const given = { [use.scheme]: () => value } as never;
    const error: unknown = await sent([[use]], { credentials: given }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty("message", `the credential ${why}`);
  });

  it("may be any printable ASCII in a header, and more in a query", async () => {
    const printable = Array.from({ length: 95 }, (_, index) =>
      String.fromCharCode(32 + index),
    ).join("");
    const { headers } = await sent([[key]], {
      credentials: { key: printable },
    });
    expect(headers).toEqual({ "x-key": printable });
    const allowed = printable.replace(/[ ",;\\]/g, "");
    expect(
      (await sent([[inCookie]], { credentials: { c: allowed } })).headers,
    ).toEqual({ cookie: `sid=${allowed}` });
  });
});

describe("a bearer token", () => {
  it("goes into the header Authorization", () => {
    const headers: Record<string, string> = {};
    expect(bearer({ url: "", headers }, "xoxp-1")).toEqual({ token: "xoxp-1" });
    expect(headers).toEqual({ authorization: "Bearer xoxp-1" });
  });
});

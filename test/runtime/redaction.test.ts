import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSecret,
  redactedError,
  redactionOf,
  secretsIn,
} from "../../templates/runtime/redaction.js";

describe("a field holds a secret", () => {
  it.each([
    "token",
    "access_token",
    "accessToken",
    "client_secret",
    "PASSWORD",
    "cookie",
    "Set-Cookie",
    "Authorization",
    "proxy-authorization",
    "x-api-key",
    "api_key",
    "apiKey",
    "code_verifier",
    "client_assertion",
  ])("where it is called %s", (name) => {
    expect(isSecret(name)).toBe(true);
  });

  it.each(["", "code", "token_type", "tokens", "secretary", "api.key", "key"])(
    "but not where it is called %j",
    (name) => {
      expect(isSecret(name)).toBe(false);
    },
  );
});

const circular = Object.assign(new Blob([]), { token: "a", self: {} });
circular.self = circular;

describe("the secrets of a call", () => {
  it.each<[what: string, source: unknown, secrets: string[]]>([
    ["the value of a field by its name", { token: "a", user: "b" }, ["a"]],
    ["OAuth's code", { code: "a", zip_code: "b" }, ["a"]],
    ["what is deeper", { a: [{ b: { token: "c" } }] }, ["c"]],
    ["none of what is not text", { token: 1, secret: null }, []],
    ["none of a file, which may hold itself", { file: circular }, []],
    ["none of nothing", undefined, []],
    [
      "each word of a header from eight letters on",
      { authorization: "Bearer 12345678" },
      ["Bearer 12345678", "12345678"],
    ],
    [
      "each cookie",
      { cookie: "a=1234567; d=abcdefgh;\te=12345678" },
      ["a=1234567; d=abcdefgh;\te=12345678", "abcdefgh", "12345678"],
    ],
  ])("are %s", (_, source, secrets) => {
    expect([...new Set(secretsIn(source))]).toEqual(secrets);
  });
});

describe("a text without its secrets", () => {
  it.each<[how: string, sources: unknown[], text: string, clean: string]>([
    [
      "has each of them replaced",
      [{ token: "12345678" }, { cookie: "abcdefgh" }],
      "abcdefgh12345678",
      "[redacted][redacted]",
    ],
    [
      "has every place replaced",
      [{ token: "abc" }],
      "abc, abc",
      "[redacted], [redacted]",
    ],
    [
      "has a secret replaced as a URL holds it",
      [{ token: "a/b+c" }],
      "/a%2Fb%2Bc/",
      "/[redacted]/",
    ],
    [
      "has a secret replaced as it is once a URL is decoded",
      [{ cookie: "d=abc%2Fdefgh" }],
      "abc/defgh",
      "[redacted]",
    ],
    [
      "has a secret replaced whose percent sign escapes nothing",
      [{ password: "100%" }],
      "is 100% right",
      "is [redacted] right",
    ],
    [
      "has a secret replaced as JSON holds it",
      [{ token: 'a"b\\c' }],
      '{"t":"a\\"b\\\\c"}',
      '{"t":"[redacted]"}',
    ],
    [
      "has a secret replaced in any letter case",
      [{ token: "xoxb-abc" }],
      "XOXB-ABC",
      "[redacted]",
    ],
    [
      "takes a secret as text, not as a pattern",
      [{ token: "a.c" }],
      "abc a.c",
      "abc [redacted]",
    ],
    [
      "has the longer of two secrets replaced whole",
      [{ token: "12345678", cookie: "1234567890" }],
      "1234567890",
      "[redacted]",
    ],
    [
      "has a secret of eight letters replaced inside a word",
      [{ token: "12345678" }],
      "x12345678x",
      "x[redacted]x",
    ],
    [
      "keeps words that have a shorter one in them",
      [{ token: "1234567" }],
      "x1234567 1234567x 1234567",
      "x1234567 1234567x [redacted]",
    ],
    ["is itself where no secret is in it", [{ token: "abc" }], "ab c", "ab c"],
    ["is itself where there are none", [], "abc", "abc"],
    ["is itself where a secret is empty", [{ token: "" }], "a - b", "a - b"],
    [
      "has no value that its own names call secret",
      [],
      "?client_secret=a&user=b&CODE=c d",
      "?client_secret=[redacted]&user=b&CODE=[redacted] d",
    ],
    [
      "has the end of such a value at a quote",
      [],
      `"token=a" 'api-key=b'`,
      `"token=[redacted]" 'api-key=[redacted]'`,
    ],
    [
      "has no such value where JSON is said to be text",
      [],
      '{"client_secret":"a","accessToken": "b","code":"c","tokens":"d"}',
      '{"client_secret":"[redacted]","accessToken": "[redacted]","code":"c","tokens":"d"}',
    ],
    [
      "keeps other codes",
      [],
      "?postcode=a&zip_code=b&token=",
      "?postcode=a&zip_code=b&token=",
    ],
  ])("%s", (_, sources, text, clean) => {
    expect(redactionOf(sources)(text)).toBe(clean);
  });

  it("has none of those that are sent later", () => {
    const sources: unknown[] = [{ token: "old-token" }];
    const redact = redactionOf(sources);
    expect(redact("old-token new-token")).toBe("[redacted] new-token");
    sources.push({ token: "new-token" });
    expect(redact("old-token new-token")).toBe("[redacted] [redacted]");
  });

  it("has none of them, wherever they stand", () => {
    // token68 of RFC 9110, but for the word that takes a secret's place.
    const secret = fc
      .stringMatching(/^[A-Za-z0-9._~+/-]{8,40}={0,2}$/)
      .filter((secret) => !"[redacted]".includes(secret.toLowerCase()));
    const texts = fc.array(fc.string());
    fc.assert(
      fc.property(secret, secret, texts, (one, two, texts) => {
        const text =
          texts.join(one) + two + texts.join(encodeURIComponent(two));
        const clean = redactionOf([{ token: one }, { cookie: two }])(text);
        for (const secret of [one, two, encodeURIComponent(two)]) {
          expect(clean.toLowerCase()).not.toContain(secret.toLowerCase());
        }
      }),
    );
  });
});

describe("an error without secrets", () => {
  const redact = (text: string) => text.replaceAll("secret", "[redacted]");

  it("has its message, name, code and stack redacted", () => {
    const error = Object.assign(new RangeError("the secret is out"), {
      name: "secretError",
      code: "secret_code",
      stack: "RangeError: the secret is out\n    at file.js:1:2",
    });
    const copy = redactedError(error, redact);
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({
      message: "the [redacted] is out",
      name: "[redacted]Error",
      code: "[redacted]_code",
      stack: "RangeError: the [redacted] is out\n    at file.js:1:2",
    });
    expect(error.message).toBe("the secret is out");
  });

  it("has nothing else of its own", () => {
    const error = Object.assign(new Error("refused"), {
      code: "ECONNREFUSED",
      config: { headers: { authorization: "Bearer secret" } },
    });
    expect(Object.entries(redactedError(error, redact))).toEqual([
      ["code", "ECONNREFUSED"],
    ]);
    expect(redactedError(new Error("a"), redact)).not.toHaveProperty("code");
  });

  it("has its causes, redacted too", () => {
    const error = new Error("a", { cause: new TypeError("secret") });
    expect(redactedError(error, redact).cause).toMatchObject({
      name: "TypeError",
      message: "[redacted]",
    });
    expect(redactedError(new Error("a"), redact)).not.toHaveProperty("cause");
  });

  it.each([
    [undefined, ["0", "1", "2", "3", "4"]],
    [1, ["0", "1"]],
    [0, ["0"]],
  ])("has as many causes of causes as it is told: %s", (depth, expected) => {
    let error = new Error("9");
    for (let i = 8; i >= 0; i -= 1) error = new Error(`${i}`, { cause: error });
    const messages: string[] = [];
    let copy: unknown = redactedError(error, redact, depth);
    for (; copy instanceof Error; copy = copy.cause)
      messages.push(copy.message);
    expect(messages).toEqual(expected);
  });

  it("ends where an error is its own cause", () => {
    const error = new Error("a");
    error.cause = error;
    expect(redactedError(error, redact).cause).toBeInstanceOf(Error);
  });

  it.each([
    ["text", "my secret", "my [redacted]"],
    ["null", null, ""],
    ["undefined", undefined, ""],
    ["an object with a message", { message: "secret" }, "[redacted]"],
    [
      "an object with fields that are no text",
      { message: 404, name: {}, code: 7, stack: [] },
      "",
    ],
  ])("is made of whatever was thrown: %s", (_, thrown, message) => {
    const copy = redactedError(thrown, redact);
    expect(copy).toMatchObject({ name: "Error", message });
    expect(copy).not.toHaveProperty("code");
    expect(copy.stack).toMatch(/^Error.*\n +at /);
  });
});

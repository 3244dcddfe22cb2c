import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { headerRecord, userAgent } from "../../templates/runtime/headers.js";
import type { AppInfo } from "../../templates/runtime/options.js";

describe("headers", () => {
  it.each([
    ["none of nothing", [], {}],
    ["none of undefined", [undefined], {}],
    ["names in lower case", [{ "X-Note": "A" }], { "x-note": "A" }],
    [
      "the last of one name",
      [{ "X-Note": "a" }, { "x-nOTE": "b" }],
      { "x-note": "b" },
    ],
    ["all of several records", [{ a: "1" }, { b: "2" }], { a: "1", b: "2" }],
    [
      "numbers and booleans as text",
      [{ a: 1, b: true }],
      { a: "1", b: "true" },
    ],
    ["objects as JSON", [{ a: { b: 1 } }], { a: '{"b":1}' }],
    ["lists joined by commas", [{ a: ["b", 1] }], { a: "b,1" }],
    ["empty text", [{ a: "" }], { a: "" }],
    [
      "none that is undefined or null",
      [{ a: "1" }, { a: undefined, b: null }],
      { a: "1" },
    ],
    ["those of a Headers object", [new Headers({ A: "1" })], { a: "1" }],
    ["those of pairs", [new Map([["A", "1"]])], { a: "1" }],
  ])("are %s", (_, records, expected) => {
    expect(headerRecord(...(records as Record<string, unknown>[]))).toEqual(
      expected,
    );
  });

  // field-content of RFC 9110, 5.5: visible characters, spaces, tabs, obs-text.
  it.each(["a\tb", " ", "~", "\x80", "\xff"])(
    "may have the value %j",
    (value) => {
      expect(headerRecord({ a: value })).toEqual({ a: value });
    },
  );

  it.each(["a\nb", "a\rb", "\0", "\x1f", "\x7f", "\u0100", "Grüße 💖"])(
    "cannot have the value %j",
    (value) => {
      expect(() => headerRecord({ "X-Note": value })).toThrow(
        new TypeError('argument "X-Note" cannot be a header'),
      );
    },
  );

  it.each(["a b", "a\n", "a:", "é", "a(b)"])(
    "cannot have the name %j",
    (name) => {
      expect(() => headerRecord({ [name]: "a" })).toThrow(
        new TypeError(`argument ${JSON.stringify(name)} cannot be a header`),
      );
    },
  );

  it("may have any name of RFC 9110", () => {
    const name = "!#$%&'*+-.^_`|~0az";
    expect(headerRecord({ [name]: "a" })).toEqual({ [name]: "a" });
  });

  it("are refused where an item of a list has no text", () => {
    expect(() => headerRecord({ "X-Note": ["a", NaN] })).toThrow(
      new TypeError('argument "X-Note" is or holds NaN'),
    );
  });

  it("are made without a change to what the caller gave", () => {
    const given = Object.freeze({ "X-Note": Object.freeze(["a"]) });
    headerRecord(given, { "x-note": "b" });
    expect(given).toEqual({ "X-Note": ["a"] });
  });
});

describe("the user agent", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  describe("outside browsers", () => {
    beforeEach(() => {
      vi.stubGlobal("navigator", undefined);
    });

    // product of RFC 9110, 10.1.5: a token, and after a slash another.
    it.each<[what: string, products: AppInfo[], text: string]>([
      ["nothing, of no product", [], ""],
      [
        "a name and a version",
        [{ name: "notes", version: "1.2.3-rc.1+5" }],
        "notes/1.2.3-rc.1+5",
      ],
      ["a name alone", [{ name: "my_app" }], "my_app"],
      [
        "several, in their order",
        [{ name: "app" }, { name: "notes", version: "1" }],
        "app notes/1",
      ],
      ["a name without its spaces", [{ name: "my  own app" }], "my-own-app"],
      [
        "a package's name without its scope's signs",
        [{ name: "@scope/name" }],
        "scope-name",
      ],
      [
        "a version without its brackets",
        [{ name: "app", version: "1 (beta)" }],
        "app/1-beta-",
      ],
      [
        "a name without the dashes in front",
        [{ name: "--my--app" }],
        "my--app",
      ],
    ])("has %s", (_, products, text) => {
      expect(userAgent(...products)).toBe(text);
    });
  });

  const app = { name: "app" };

  it.each(["Node.js/22", "Deno/2.5", "Cloudflare-Workers", "Not Mozilla"])(
    "is sent by %s",
    (agent) => {
      vi.stubGlobal("navigator", { userAgent: agent });
      expect(userAgent(app)).toBe("app");
    },
  );

  it("is sent where a navigator does not say what it is", () => {
    vi.stubGlobal("navigator", {});
    expect(userAgent(app)).toBe("app");
  });

  it("is left to a browser", () => {
    vi.stubGlobal("navigator", {
      userAgent: "Mozilla/5.0 (X11; Linux x86_64)",
    });
    expect(userAgent(app)).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { label, matrix, simple } from "../../templates/runtime/path-styles.js";
import { fillPath } from "../../templates/runtime/path.js";
import { anyText } from "./arbitrary.js";

describe("a path", () => {
  it.each([
    [
      "is its template where that has no names",
      "/users.list",
      {},
      "/users.list",
    ],
    ["may be a slash", "/", {}, "/"],
    ["may end in a slash", "/users/", {}, "/users/"],
    [
      "has a value for each name",
      "/users/{id}/notes/{n}",
      { id: "U1", n: 2 },
      "/users/U1/notes/2",
    ],
    ["has a value twice", "/{id}/{id}", { id: "a" }, "/a/a"],
    [
      "has values inside a segment",
      "/{name}.{type}",
      { name: "a", type: "md" },
      "/a.md",
    ],
    ["has booleans as text", "/{on}", { on: true }, "/true"],
    [
      "has lists joined by commas",
      "/{ids}",
      { ids: ["a", 1, "b,c"] },
      "/a,1,b%2Cc",
    ],
  ])("%s", (_, template, values, path) => {
    expect(fillPath(template, values)).toBe(path);
  });

  // RFC 3986, 2.2: what delimits is percent-encoded where it is data.
  it.each([
    ["a/b", "a%2Fb"],
    ["a?b", "a%3Fb"],
    ["a#b", "a%23b"],
    ["a\\b", "a%5Cb"],
    ["a b", "a%20b"],
    ["100%", "100%25"],
    ["%2e%2e", "%252e%252e"],
    ["ü", "%C3%BC"],
    ["{id}", "%7Bid%7D"],
    ["../..", "..%2F.."],
    ["...", "..."],
    [".a", ".a"],
    ["a..", "a.."],
  ])("has the value %j as %s", (id, text) => {
    expect(fillPath("/users/{id}/notes", { id })).toBe(`/users/${text}/notes`);
  });
});

it("a path has each value in its own style, those of other places left alone", () => {
  const parameters = [
    { name: "b", in: "query", write: simple },
    { name: "a", in: "path", write: matrix },
    { name: "b", in: "path" },
    { name: "c", in: "path", write: label },
  ] as const;
  const value = [1, 2];
  expect(
    fillPath("/{a}/{b}/{c}", { a: value, b: value, c: value }, parameters),
  ).toBe("/;a=1,2/1,2/.1,2");
});

describe("a value is refused in a path", () => {
  it.each([[""], ["."], [".."], [[]], [[".."]], [[null]]])("%j", (id) => {
    expect(() => fillPath("/users/{id}", { id })).toThrow(
      new TypeError('argument "id" cannot be part of a path'),
    );
  });

  it.each([
    ["where it is missing", {}, "is required"],
    ["where it is null", { id: null }, "is required"],
    ["where it has no text", { id: NaN }, "is or holds NaN"],
    [
      "where it is half a pair",
      { id: "\ud83d" },
      "holds half of a surrogate pair",
    ],
  ])("%s", (_, values, why) => {
    expect(() => fillPath("/users/{id}", values)).toThrow(
      new TypeError(`argument "id" ${why}`),
    );
  });
});

describe("a path of the caller's own", () => {
  it.each([
    "/.well-known/x",
    "/...",
    "/..a",
    "/a.",
    "/a..",
    "/%2ea",
    "/%2e%2e%2e",
    "/a%2fb",
    "/a//b",
    "/a//",
    "/a:b@c",
  ])("may be %s", (path) => {
    expect(fillPath(path, {})).toBe(path);
  });

  it.each([
    ["empty", ""],
    ["one without a slash in front", "users"],
    ["another host", "//elsewhere.example/"],
    ["a URL", "https://elsewhere.example/"],
    ["one that begins in the base URL's last segment", "@elsewhere.example/"],
    ["the folder itself", "/."],
    ["the folder above", "/.."],
    ["a way up in its midst", "/a/../../b"],
    ["a way up at its end", "/a/.."],
    ["a dot segment in its midst", "/a/./b"],
    ["an encoded way up", "/%2e%2e/b"],
    ["a half encoded one", "/.%2E/b"],
    ["another", "/%2e./b"],
    ["an encoded dot segment", "/a/%2E"],
    ["one with a backslash", "/a\\b"],
    ["one with a query", "/a?b"],
    ["one with a fragment", "/a#b"],
    ["one with a space", "/a b"],
    ["one with a tab, which a URL's parser drops", "/.\t./b"],
    ["one with a line break", "/a\n"],
    ["one with a control character", "/a\0b"],
    ["one with another", "/a\x7fb"],
  ])("cannot be %s", (_, path) => {
    expect(() => fillPath(path, {})).toThrow(
      new TypeError(`${path} is no path below the base URL`),
    );
  });
});

describe("whatever a path is made of, it stays below the base URL", () => {
  const base = "https://api.example/v1";
  const tricky = fc.constantFrom(
    ..."/ . .. %2e %2E %2f \\ ? # @ : // ; a ü %".split(" "),
    " ",
    "\t",
    "\n",
    "\0",
  );
  const text = fc.oneof(
    fc.array(tricky).map((parts) => parts.join("")),
    anyText,
  );

  /** Where a request would go, or undefined where the path is refused. */
  function target(template: string, values: object): URL | undefined {
    let path: string;
    try {
      path = fillPath(template, { ...values });
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return undefined;
    }
    return new URL(base + path);
  }

  it("as a value", () => {
    fc.assert(
      fc.property(text, (id) => {
        const url = target("/users/{id}/notes", { id });
        if (!url) return;
        expect(url.origin + url.search + url.hash).toBe("https://api.example");
        const [, version, users, value = "", notes, ...more] =
          url.pathname.split("/");
        expect([version, users, notes, more]).toEqual([
          "v1",
          "users",
          "notes",
          [],
        ]);
        expect(decodeURIComponent(value)).toBe(id);
      }),
    );
  });

  it("as a path of the caller's own", () => {
    fc.assert(
      fc.property(text, (rest) => {
        const url = target(`/${rest}`, {});
        expect(url?.href ?? base).toMatch(/^https:\/\/api\.example\/v1(\/|$)/);
        expect(url?.search ?? "").toBe("");
      }),
    );
  });
});

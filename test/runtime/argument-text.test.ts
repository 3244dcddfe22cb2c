import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  argumentText,
  isPlain,
  jsonText,
  refusal,
} from "../../templates/runtime/argument-text.js";

class Point {
  readonly x = 1;
}

const circular: { self?: unknown } = {};
circular.self = circular;

const noSuchDate = new Date(NaN);

describe("the text of an argument", () => {
  it.each([
    ["a string as it is", "a b", "a b"],
    ["an empty string", "", ""],
    ["a string that looks like JSON", '"a"', '"a"'],
    ["a string of any language", "Grüße 💖", "Grüße 💖"],
    ["true", true, "true"],
    ["false", false, "false"],
    ["zero", 0, "0"],
    ["a fraction", -1.5, "-1.5"],
    ["a tiny fraction", 1e-7, "1e-7"],
    [
      "the longest number that JavaScript writes out",
      1e20,
      `1${"0".repeat(20)}`,
    ],
    ["a longer one, in full too", 1e21, `1${"0".repeat(21)}`],
    ["a negative one", -1e21, `-1${"0".repeat(21)}`],
    ["the largest number", Number.MAX_VALUE, `${2n ** 1024n - 2n ** 971n}`],
    ["a list, as JSON", ["a", 1, false, null], '["a",1,false,null]'],
    ["an empty list", [], "[]"],
    ["an object, as JSON", { a: { b: [] } }, '{"a":{"b":[]}}'],
    ["an object without a prototype", Object.create(null), "{}"],
    [
      "an object of another realm",
      runInNewContext("({ a: [1] })"),
      '{"a":[1]}',
    ],
    ["a date, as its ISO text", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["what toJSON makes: text", { toJSON: () => 'a"b\\' }, 'a"b\\'],
    ["what toJSON makes: a number", { toJSON: () => 7 }, "7"],
    ["what toJSON makes: a boolean", { toJSON: () => true }, "true"],
    ["what toJSON makes: a list", { toJSON: () => ["a"] }, '["a"]'],
  ])("is %s", (_, value: unknown, text) => {
    expect(argumentText("field", value)).toBe(text);
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["what toJSON makes undefined", { toJSON: () => undefined }],
  ])("is none for %s, which is left out", (_, value) => {
    expect(argumentText("field", value)).toBeUndefined();
  });
});

describe("the JSON of an argument", () => {
  it.each([
    ["text, quoted", "a", '"a"'],
    ["null", null, "null"],
    [
      "an object's fields, but for undefined ones",
      { a: undefined, b: null },
      '{"b":null}',
    ],
    [
      "dates inside, as their ISO text",
      [new Date(0)],
      '["1970-01-01T00:00:00.000Z"]',
    ],
    [
      "what toJSON makes of an instance",
      { at: Object.assign(new Point(), { toJSON: () => ({ y: 2 }) }) },
      '{"at":{"y":2}}',
    ],
  ])("has %s", (_, value: unknown, text) => {
    expect(jsonText("field", value)).toBe(text);
  });

  it("parses back to an equal value", () => {
    const value = fc
      .jsonValue({ stringUnit: "grapheme", maxDepth: 2 })
      // JSON has no negative zero.
      .map((any): unknown => JSON.parse(JSON.stringify(any)));
    fc.assert(
      fc.property(value, (value) => {
        assert.deepEqual(JSON.parse(jsonText("field", value) ?? ""), value);
      }),
    );
  });

  it("leaves what it is given as it was, which may be frozen", () => {
    const list = Object.freeze([Object.freeze({ a: 1 })]);
    expect(jsonText("field", list)).toBe('[{"a":1}]');
  });
});

const JSONLESS = "holds an object that has no JSON form";
const HALF = "holds half of a surrogate pair";

describe("an argument without a faithful text is refused", () => {
  it.each([
    ["NaN", NaN, "is or holds NaN"],
    ["infinity", Infinity, "is or holds Infinity"],
    ["negative infinity", -Infinity, "is or holds -Infinity"],
    ["a number inside", { a: [-Infinity] }, "is or holds -Infinity"],
    ["a bigint", 1n, "holds a bigint; pass a string"],
    ["a bigint inside", [1n], "holds a bigint; pass a string"],
    ["a function", () => 1, "holds a function; pass a string"],
    ["a symbol", { a: Symbol("s") }, "holds a symbol; pass a string"],
    ["the first half of a pair", "a\ud83d", HALF],
    ["the second half of a pair", "\udc96b", HALF],
    ["half a pair inside", ["\ud83d"], HALF],
    ["half a pair in a field's name", { "\ud83d": 1 }, HALF],
    ["an instance of a class", new Point(), JSONLESS],
    ["an instance inside", { at: new Point() }, JSONLESS],
    ["a map", new Map([["a", 1]]), JSONLESS],
    ["a date that is none", noSuchDate, JSONLESS],
    ["a date inside that is none", [noSuchDate], JSONLESS],
    ["bytes", new Uint8Array(2), JSONLESS],
    ["bytes that have a JSON form", { a: Buffer.from("a") }, JSONLESS],
    ["an instance that toJSON gives", { toJSON: () => new Point() }, JSONLESS],
    ["a circle", circular, "cannot be written as JSON, is it circular?"],
  ])("%s", (_, value: unknown, why) => {
    const error = new TypeError(`argument "field" ${why}`);
    expect(() => argumentText("field", value)).toThrow(error);
    expect(() => jsonText("field", value)).toThrow(error);
  });

  it("where its name is half a pair", () => {
    expect(() => argumentText("\udc96", "a")).toThrow(
      new TypeError(`argument "\\udc96" ${HALF}`),
    );
  });

  it("where its toJSON throws, without what that says", () => {
    const value = {
      toJSON() {
        throw new TypeError("secret");
      },
    };
    expect(() => jsonText("field", value)).toThrow(
      new TypeError(
        'argument "field" cannot be written as JSON, is it circular?',
      ),
    );
  });
});

describe("a refusal", () => {
  it("is a TypeError by class and by name", () => {
    const error = refusal("field", "is wrong");
    expect(error).toBeInstanceOf(TypeError);
    expect(error.name).toBe("TypeError");
    expect(String(error)).toBe('TypeError: argument "field" is wrong');
  });

  it("quotes the name of the argument", () => {
    expect(refusal('a"b', "is wrong").message).toBe(
      'argument "a\\"b" is wrong',
    );
  });

  it("has a cause where there is one", () => {
    const cause = new Error("why");
    expect(refusal("field", "is wrong", cause).cause).toBe(cause);
    expect(refusal("field", "is wrong")).not.toHaveProperty("cause");
  });
});

describe("a plain object", () => {
  it.each([
    ["an object literal", {}],
    ["one without a prototype", Object.create(null)],
    ["one of another realm", runInNewContext("({})")],
  ])("is %s", (_, value: unknown) => {
    expect(isPlain(value)).toBe(true);
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["text", "{}"],
    ["a function", () => 1],
    ["a list", []],
    ["an instance of a class", new Point()],
    ["an object that inherits from another", Object.create({})],
  ])("is not %s", (_, value: unknown) => {
    expect(isPlain(value)).toBe(false);
  });
});

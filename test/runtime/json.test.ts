import { describe, expect, it } from "vitest";
import { parseJson, valueAt } from "../../templates/runtime/json.js";

describe("reading JSON", () => {
  it.each([
    ['{"a":[1]}', { a: [1] }],
    ["null", null],
    ['"a"', "a"],
    [" 1 ", 1],
  ])("gives the value of %j", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each([[""], ["{"], ["{'a':1}"], [undefined], [new Blob(["{}"])]])(
    "gives undefined of %j, which is none",
    (text) => {
      expect(parseJson(text)).toBeUndefined();
    },
  );

  it("passes values to a reviver", () => {
    const upper = (_: string, value: unknown) =>
      typeof value === "string" ? value.toUpperCase() : value;
    expect(parseJson('{"a":["b"]}', upper)).toEqual({ a: ["B"] });
  });
});

describe("the value at a path", () => {
  const data = { meta: { next: "two", last: null }, count: 0 };

  it.each([
    [["meta", "next"], "two"],
    [["meta", "last"], null],
    [["count"], 0],
    [[], data],
  ])("%j is what stands there", (path, value) => {
    expect(valueAt(data, path)).toEqual(value);
  });

  it.each([
    ["a missing field", ["other"]],
    ["a field of a missing field", ["other", "next"]],
    ["a field of null", ["meta", "last", "next"]],
    ["a field of text", ["meta", "next", "length"]],
    ["what every object inherits", ["constructor"]],
  ])("is undefined for %s", (_, path) => {
    expect(valueAt(data, path)).toBeUndefined();
  });

  it.each([[undefined], [null], ["text"]])(
    "is undefined in %j, which has no fields",
    (data) => {
      expect(valueAt(data, ["length"])).toBeUndefined();
    },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterDescription } from "../../templates/runtime/description.js";
import {
  deepObject,
  formQuery,
  pipeDelimited,
} from "../../templates/runtime/query-styles.js";
import { queryText } from "../../templates/runtime/query.js";
import { anyText } from "./arbitrary.js";

describe("a query", () => {
  it("has each value in its own style", () => {
    const parameters: ParameterDescription[] = [
      { name: "ids", in: "query", write: formQuery },
      { name: "tags", in: "query", write: pipeDelimited },
    ];
    const values = { page: 2, tags: ["a", "b"], ids: [1, 2], more: ["c", "d"] };
    expect(queryText(values, parameters)).toBe(
      "page=2&tags=a%7Cb&ids=1,2&more=c&more=d",
    );
  });

  it("does not take the style of a header of the same name", () => {
    const parameters: ParameterDescription[] = [
      { name: "ids", in: "header", write: formQuery },
    ];
    expect(queryText({ ids: [1, 2] }, parameters)).toBe("ids=1&ids=2");
  });

  const joined = [{ name: "a", in: "query", write: formQuery }] as const;
  const deep = [{ name: "a", in: "query", write: deepObject }] as const;

  const throwing: ParameterDescription[] = [
    {
      name: "a",
      in: "query",
      write() {
        throw new Error("there is nothing to write");
      },
    },
  ];

  it.each([
    ["nothing of no values", {}, [], ""],
    ["no undefined value", { a: undefined, b: 1, c: null }, [], "b=1"],
    ["no undefined item", { a: [undefined, 1, null] }, [], "a=1"],
    [
      "no undefined item of a joined list",
      { a: [1, null, 2] },
      joined,
      "a=1,2",
    ],
    ["no undefined property", { a: { b: null, c: 1 } }, [], "c=1"],
    [
      "no undefined property of a joined object",
      { a: { b: null, c: 1 } },
      joined,
      "a=c,1",
    ],
    [
      "no undefined property of a deep object",
      { a: { b: null, c: 1 } },
      deep,
      "a%5Bc%5D=1",
    ],
    ["nothing of an empty list", { a: [] }, [], ""],
    [
      "nothing of an empty joined list beside others",
      { b: 1, a: [], c: 2 },
      joined,
      "b=1&c=2",
    ],
    ["nothing of null in a style", { a: null, b: 1 }, throwing, "b=1"],
    ["nothing of undefined in a style", { a: undefined }, throwing, ""],
    ["nothing of an empty joined list", { a: [] }, joined, ""],
    ["nothing of an empty object", { a: {} }, [], ""],
    ["empty items", { a: ["", ""] }, [], "a=&a="],
    ["names escaped", { "a&b": "c" }, [], "a%26b=c"],
    ["values escaped", { a: "b&c=d+e ü" }, [], "a=b%26c%3Dd%2Be%20%C3%BC"],
    ["items escaped", { a: ["b,c", "d"] }, joined, "a=b%2Cc,d"],
    ["properties escaped", { a: { "b c": 1 } }, [], "b%20c=1"],
    [
      "properties of a joined object escaped",
      { a: { "b,c": 1 } },
      joined,
      "a=b%2Cc,1",
    ],
    [
      "properties of a deep object escaped",
      { a: { "b]": 1 } },
      deep,
      "a%5Bb%5D%5D=1",
    ],
    [
      "what is deeper as JSON",
      { a: [["b"]], c: { d: { e: 1 } } },
      [],
      "a=%5B%22b%22%5D&d=%7B%22e%22%3A1%7D",
    ],
    [
      "a date as its ISO text",
      { a: new Date(0) },
      [],
      "a=1970-01-01T00%3A00%3A00.000Z",
    ],
  ])("has %s", (_, values, parameters, query) => {
    expect(queryText(values, parameters)).toBe(query);
  });

  it("is read by others as it was written", () => {
    const values = fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText)));
    fc.assert(
      fc.property(values, (values) => {
        const pairs = Object.entries(values).flatMap(([name, value]) =>
          [value].flat().map((item) => [name, item]),
        );
        expect([...new URLSearchParams(queryText(values))]).toEqual(pairs);
      }),
    );
  });

  it.each([
    ["a number that is none", { a: NaN }, "a", "is or holds NaN"],
    ["one in a list", { a: [1, NaN] }, "a", "is or holds NaN"],
    ["one in an object", { a: { b: NaN } }, "a", "is or holds NaN"],
    [
      "half a pair in a property's name",
      { a: { "\ud83d": 1 } },
      "a",
      "holds half of a surrogate pair",
    ],
    [
      "half a pair in its own name",
      { "\ud83d": 1 },
      "\ud83d",
      "holds half of a surrogate pair",
    ],
  ])("is refused for %s", (_, values, name, why) => {
    expect(() => queryText(values)).toThrow(
      new TypeError(`argument ${JSON.stringify(name)} ${why}`),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterDescription } from "../../templates/runtime/description.js";
import { queryText } from "../../templates/runtime/query.js";
import { anyText } from "./arbitrary.js";

const text = "blue";
const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

// "Style Examples" of OpenAPI 3.1.1, by style and explode.
const styles: readonly [
  how: Omit<ParameterDescription, "name" | "in">,
  value: unknown,
  query: string,
][] = [
  [{ style: "form", explode: false }, "", "color="],
  [{ style: "form", explode: false }, text, "color=blue"],
  [{ style: "form", explode: false }, list, "color=blue,black,brown"],
  [{ style: "form", explode: false }, object, "color=R,100,G,200,B,150"],
  [{ style: "form", explode: true }, "", "color="],
  [{ style: "form", explode: true }, text, "color=blue"],
  [
    { style: "form", explode: true },
    list,
    "color=blue&color=black&color=brown",
  ],
  [{ style: "form", explode: true }, object, "R=100&G=200&B=150"],
  [
    { style: "spaceDelimited", explode: false },
    list,
    "color=blue%20black%20brown",
  ],
  [
    { style: "spaceDelimited", explode: false },
    object,
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    { style: "pipeDelimited", explode: false },
    list,
    "color=blue%7Cblack%7Cbrown",
  ],
  [
    { style: "pipeDelimited", explode: false },
    object,
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    { style: "deepObject", explode: true },
    object,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  // Where OpenAPI says how explode defaults: "true" for form, else "false".
  [{}, list, "color=blue&color=black&color=brown"],
  [{}, object, "R=100&G=200&B=150"],
  [{ style: "spaceDelimited" }, list, "color=blue%20black%20brown"],
  [{ style: "pipeDelimited" }, list, "color=blue%7Cblack%7Cbrown"],
  // deepObject "has no effect" of explode on objects.
  [
    { style: "deepObject" },
    object,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  // Exploded lists are alike in all styles.
  [
    { style: "pipeDelimited", explode: true },
    list,
    "color=blue&color=black&color=brown",
  ],
  // OpenAPI has no such row; what is left is to name all values once.
  [{ style: "deepObject" }, list, "color=blue,black,brown"],
  [{ style: "deepObject" }, text, "color=blue"],
];

describe("a query", () => {
  it.each(styles)("in the style %j has %j as %s", (how, value, query) => {
    const parameter = { name: "color", in: "query", ...how } as const;
    expect(queryText({ color: value }, [parameter])).toBe(query);
  });

  it("has each value in its own style", () => {
    const parameters: ParameterDescription[] = [
      { name: "ids", in: "query", explode: false },
      { name: "tags", in: "query", style: "pipeDelimited" },
    ];
    const values = { page: 2, tags: ["a", "b"], ids: [1, 2], more: ["c", "d"] };
    expect(queryText(values, parameters)).toBe(
      "page=2&tags=a%7Cb&ids=1,2&more=c&more=d",
    );
  });

  it("does not take the style of a header of the same name", () => {
    const parameters: ParameterDescription[] = [
      { name: "ids", in: "header", explode: false },
    ];
    expect(queryText({ ids: [1, 2] }, parameters)).toBe("ids=1&ids=2");
  });

  const joined = [{ name: "a", in: "query", explode: false }] as const;
  const deep = [{ name: "a", in: "query", style: "deepObject" }] as const;

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

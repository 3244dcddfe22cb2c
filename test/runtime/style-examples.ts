/**
 * What OpenAPI says that parameters look like on the wire, as data: "Style
 * Examples" of the OpenAPI Specification 3.1.1 (section 4.8.12.5), whose `color`
 * is one of these values.
 */
export const empty = "";
export const string = "blue";
export const array = ["blue", "black", "brown"];
export const object = { R: 100, G: 200, B: 150 };

export interface StyleExample {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
  readonly value: unknown;
  /** What stands in the path, the query, the header or the cookie. */
  readonly wire: string;
}

const rows = (
  place: StyleExample["in"],
  style: string,
  explode: boolean,
  wires: readonly (readonly [value: unknown, wire: string])[],
): readonly StyleExample[] =>
  wires.map(([value, wire]) => ({ in: place, style, explode, value, wire }));

/** The rows of the specification's table, cell by cell. */
export const styleExamples: readonly StyleExample[] = [
  // An empty value is refused where nothing would be left of the path's segment.
  ...rows("path", "matrix", false, [
    [empty, ";color"],
    [string, ";color=blue"],
    [array, ";color=blue,black,brown"],
    [object, ";color=R,100,G,200,B,150"],
  ]),
  ...rows("path", "matrix", true, [
    [empty, ";color"],
    [string, ";color=blue"],
    [array, ";color=blue;color=black;color=brown"],
    [object, ";R=100;G=200;B=150"],
  ]),
  ...rows("path", "label", false, [
    [string, ".blue"],
    [array, ".blue,black,brown"],
    [object, ".R,100,G,200,B,150"],
  ]),
  ...rows("path", "label", true, [
    [string, ".blue"],
    [array, ".blue.black.brown"],
    [object, ".R=100.G=200.B=150"],
  ]),
  ...(["path", "header"] as const).flatMap((place) => [
    ...rows(place, "simple", false, [
      [string, "blue"],
      [array, "blue,black,brown"],
      [object, "R,100,G,200,B,150"],
    ]),
    ...rows(place, "simple", true, [
      [string, "blue"],
      [array, "blue,black,brown"],
      [object, "R=100,G=200,B=150"],
    ]),
  ]),
  ...rows("header", "simple", false, [[empty, ""]]),
  ...(["query", "cookie"] as const).flatMap((place) => [
    ...rows(place, "form", false, [
      [empty, "color="],
      [string, "color=blue"],
      [array, "color=blue,black,brown"],
      [object, "color=R,100,G,200,B,150"],
    ]),
    ...rows(place, "form", true, [
      [empty, "color="],
      [string, "color=blue"],
      [array, "color=blue&color=black&color=brown"],
      [object, "R=100&G=200&B=150"],
    ]),
  ]),
  ...rows("query", "spaceDelimited", false, [
    [array, "color=blue%20black%20brown"],
    [object, "color=R%20100%20G%20200%20B%20150"],
  ]),
  ...rows("query", "pipeDelimited", false, [
    [array, "color=blue%7Cblack%7Cbrown"],
    [object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ]),
  ...rows("query", "deepObject", true, [
    [object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ]),
];

/** What the table leaves open ("n/a"), and what we make of it. */
export const undefinedStyles: readonly StyleExample[] = [
  // Exploded, all styles of a query are one pair for each item.
  ...rows("query", "spaceDelimited", true, [
    [array, "color=blue&color=black&color=brown"],
  ]),
  ...rows("query", "pipeDelimited", true, [
    [array, "color=blue&color=black&color=brown"],
    [object, "R=100&G=200&B=150"],
  ]),
  // A value that needs no style has none.
  ...rows("query", "spaceDelimited", false, [[string, "color=blue"]]),
  ...rows("query", "pipeDelimited", false, [[empty, "color="]]),
  ...rows("query", "deepObject", true, [
    [string, "color=blue"],
    [array, "color=blue&color=black&color=brown"],
    // What is deeper gets a bracket more, the items of a list a pair each.
    [
      { a: { b: 1 }, c: [2, 3] },
      "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=2&color%5Bc%5D=3",
    ],
  ]),
  ...rows("query", "deepObject", false, [[{ R: 100 }, "color%5BR%5D=100"]]),
  // The style that OpenAPI 3.2 has for cookies.
  ...rows("cookie", "cookie", true, [
    [string, "color=blue"],
    [array, "color=blue; color=black; color=brown"],
    [object, "R=100; G=200; B=150"],
  ]),
  // What is deeper than the table goes is JSON.
  ...rows("query", "form", true, [[{ a: { b: 1 } }, "a=%7B%22b%22%3A1%7D"]]),
  ...rows("path", "simple", false, [[[["b"], "c"], "%5B%22b%22%5D,c"]]),
  // `undefined` and `null` are left out.
  ...rows("query", "form", false, [[["a", null, "b"], "color=a,b"]]),
  ...rows("path", "matrix", true, [[{ a: 1, b: undefined }, ";a=1"]]),
  ...rows("header", "simple", true, [[{ a: null, b: 2 }, "b=2"]]),
  // Delimiters in a value are percent-encoded, but in a header.
  ...rows("path", "label", true, [[["a.b", "c/d"], ".a.b.c%2Fd"]]),
  ...rows("path", "simple", false, [[["a,b", "c"], "a%2Cb,c"]]),
  ...rows("query", "pipeDelimited", false, [[["a|b", "c"], "color=a%7Cb%7Cc"]]),
  ...rows("cookie", "form", false, [["a; b=c", "color=a%3B%20b%3Dc"]]),
  ...rows("header", "simple", false, [[["a b", "c"], "a b,c"]]),
];

/** Where there is nothing to write, there is no parameter. */
export const nothing: readonly Omit<StyleExample, "wire">[] = [
  ...rows("query", "form", true, [[], {}, null].map(unwritten)),
  ...rows("query", "form", false, [[[], ""]]),
  ...rows("query", "pipeDelimited", false, [[[], ""]]),
  ...rows("query", "deepObject", true, [[{}, ""]]),
  ...rows("cookie", "form", true, [[[], ""]]),
  ...rows("cookie", "form", false, [[undefined, ""]]),
  ...rows("header", "simple", true, [[null, ""]]),
];

function unwritten(value: unknown): readonly [value: unknown, wire: string] {
  return [value, ""];
}

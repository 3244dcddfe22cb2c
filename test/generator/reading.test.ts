import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Faults, type Fault } from "../../generator/fault.js";
import { locator, positionsIn } from "../../generator/load/positions.js";
import { parseValue } from "../../generator/load/read.js";
import { here } from "./make.js";

describe("reading", () => {
  const spec = fileURLToPath(new URL("../../spec/", import.meta.url));
  const files = [spec, join(here, "corpus/good")].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ya?ml|json)$/.test(path))
      .map((path) => join(folder, path)),
  );

  it("has files to read", () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)("gives the values that positions are told of: %s", (file) => {
    const text = readFileSync(file, "utf8");
    expect(parseValue(text, file)).toEqual(parse(text));
  });

  it.each([
    ["a: 012\nb: 0o12\nc: 1_000\nd: 1e3\ne: 0x1F"],
    ["a: yes\nb: on\nc: True\nd: ~\ne:\nf: null\ng: 'null'"],
    ["a: 2020-01-01\nb: 12:30:00\nc: .inf\nd: 1.0"],
    ["a: |\n  one\n  two\nb: >-\n  three\n  four\n"],
    ["a: &x { b: 1 }\nc: *x\n"],
    ["\ufeffa: 1\n"],
    ["? a\n: 1\n"],
    ["1: a\ntrue: b\n"],
    ["__proto__: { a: 1 }\nconstructor: 2\n"],
  ])("reads %j both ways alike", (text) => {
    expect(parseValue(text, "x.yaml")).toEqual(parse(text));
  });

  const pasted = `a:
  b: {
"c": "it's }", # don't }
    'd': [it's
  ], e: # }
"} one

two"
}
  f: |
   { not
  g: no
    [bracket
  h: [1,
  2]
`;

  it("takes brackets and quotes that go on at any depth, as JSON is pasted", () => {
    const faults: Fault[] = [];
    expect(parseValue(pasted, "x.yaml", faults)).toEqual({
      a: {
        b: { c: "it's }", d: ["it's"], e: "} one\ntwo" },
        f: "{ not\n",
        g: "no [bracket",
        h: [1, 2],
      },
    });
    expect(faults.map(({ place }) => place.position?.line)).toEqual([3, 15]);
    const find = locator(pasted);
    expect(find(["a", "b", "c"])).toEqual({ line: 3, column: 1 });
    expect(find(["a", "h", 1])).toEqual({ line: 15, column: 3 });
  });

  it.each([
    ["a: {\nb: 1", "brackets that do not close"],
    ['a: "b\nc', "quotes that do not close"],
    ["a: {\nb: 1 }\nc: d: e", "other faults beside"],
  ])("takes no other fault for that: %j, %s", (text) => {
    expect(() => parseValue(text, "x.yaml")).toThrow(Faults);
  });

  it("takes JSON with comments, and finds places in it", () => {
    const text = `// By hand.
{ "a": "// text", /* one
 two */ "b": [1, // last
  ],
  "c": { "d": 1 }, }`;
    const faults: Fault[] = [];
    expect(parseValue(text, "x.json", faults)).toEqual({
      a: "// text",
      b: [1],
      c: { d: 1 },
    });
    expect(faults).toMatchObject([
      { place: { position: { line: 1, column: 1 } } },
    ]);
    expect(
      positionsIn(text, [
        ["b", 0],
        ["c", "d"],
      ]),
    ).toEqual([
      { line: 3, column: 15 },
      { line: 5, column: 10 },
    ]);
  });

  it("takes no address in YAML for a comment", () => {
    const faults: Fault[] = [];
    expect(parseValue("{ a: http://x }", "x.yaml", faults)).toEqual({
      a: "http://x",
    });
    expect(faults).toEqual([]);
  });

  it("reads what stands behind a tag that it does not know", () => {
    const text =
      "a: !set { x: 1 }\nb: !!set { x }\nc: !e [1]\nd: !f 1\ne: !!omap [a: 1]\nf: !!str 1";
    expect(parseValue(text, "x.yaml")).toEqual({
      a: { x: 1 },
      b: { x: null },
      c: [1],
      d: "1",
      e: [{ a: 1 }],
      f: "1",
    });
  });

  it("keeps a key called __proto__ a key", () => {
    for (const text of ["__proto__: { a: 1 }\n", '{ "__proto__": { "a": 1 } }'])
      expect(Object.keys(parseValue(text, "x.yaml") as object)).toEqual([
        "__proto__",
      ]);
  });
});

describe("locator", () => {
  const text = `a:\n  b: [one, two]\n  "c d":\n    - e: &x { f: 1 }\n    - *x\n`;

  it.each([
    [[], 1, 1],
    [["a"], 1, 1],
    [["a", "b"], 2, 3],
    [["a", "b", 1], 2, 12],
    [["a", "b", "1"], 2, 12],
    [["a", "c d"], 3, 3],
    [["a", "c d", 0, "e", "f"], 4, 15],
    [["a", "c d", 1, "f"], 4, 15],
    [["a", "no", "way"], 1, 1],
    [["a", "b", 9], 2, 3],
  ])("finds %j in line %i, column %i", (pointer, line, column) => {
    expect(locator(text)(pointer)).toEqual({ line, column });
  });

  it("counts lines that end in CR LF", () => {
    expect(locator("a: 1\r\nb: 2\r\n")(["b"])).toEqual({ line: 2, column: 1 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonOffsets } from "../../generator/load/json-offsets.js";
import { locator, positionsIn } from "../../generator/load/positions.js";

/** Pointers to every node of a value, and one to a place that is not there. */
function pointersIn(
  node: unknown,
  pointer: readonly string[] = [],
): readonly (readonly string[])[] {
  const inner =
    typeof node === "object" && node !== null
      ? Object.entries(node).flatMap(([key, value]) =>
          pointersIn(value, [...pointer, key]),
        )
      : [];
  return [pointer, ...inner, [...pointer, "not there"]];
}

describe("positions in JSON", () => {
  it("are those that the yaml package finds", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(undefined, 1, 2, "\t"),
        (value, indent) => {
          // Of anything but a mapping or a list, both know the one place.
          const text = `\n ${JSON.stringify([value], null, indent)}\n`;
          const pointers = pointersIn([value]);
          expect(jsonOffsets(text, pointers)).toHaveLength(pointers.length);
          expect(positionsIn(text, pointers)).toEqual(
            pointers.map(locator(text)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a key that is escaped", String.raw`{"\u0061\"": 1, "a": [2]}`, ['a"'], 1],
    ["the last of two keys", '{"a": {"b": 1}, "a": {"c": 2}}', ["a", "b"], 16],
    ["an item", '[1, {"a": "]"}, [[]]]', ["2", 0], 17],
    ["a text that ends in a backslash", '{"a": "\\\\", "b": 1}', ["b"], 12],
  ])("are found of %s", (_, text, pointer, offset) => {
    expect(jsonOffsets(text, [pointer])).toEqual([offset]);
  });

  it.each([
    "{a: 1}",
    "{'a': 1}",
    '{"x": [1 # one\n], "a": 1}',
    '{"x": {y: "}', // Cut off.
    '{"a" 1}',
    '{"x": 1 "a": 2}',
  ])("are left to the yaml package where %j is none", (text) => {
    expect(jsonOffsets(text, [["a"]])).toBe(null);
  });

  it("are found by that one in a mapping of YAML that looks like JSON", () => {
    expect(positionsIn("{ b: 1,\n a: 2 }", [["a"]])).toEqual([
      { line: 2, column: 2 },
    ]);
  });
});

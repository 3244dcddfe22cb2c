import { describe, expect, it } from "vitest";
import type { Identifier } from "../../generator/model/identifier.js";
import type { Property, Type } from "../../generator/model/type.js";
import { typeText } from "../../generator/view/type-text.js";
import { nodesOf, parseMarkdown, textOf } from "../markdown.js";

const string: Type = { kind: "string" };
const number: Type = { kind: "number" };
const note: Type = { kind: "model", name: "Note" as Identifier };
const either: Type = { kind: "union", members: [string, number] };
const both: Type = { kind: "intersection", members: [note, string] };
const status: Type = { kind: "enum", values: ["a", "b"], open: true };

function array(items: Type, minItems = 0): Type {
  return { kind: "array", items, minItems };
}

function tuple(
  items: readonly Type[],
  minItems: number,
  rest: Type | null = null,
): Type {
  return { kind: "tuple", items, minItems, rest };
}

function object(
  properties: readonly [name: string, type: Type, required?: true][],
  additional: Type | null = null,
): Type {
  return {
    kind: "object",
    additional,
    properties: properties.map(([name, type, required = false]): Property => ({
      name,
      type,
      required,
      description: "",
      deprecated: false,
      default: undefined,
      example: undefined,
    })),
  };
}

const table: readonly [code: string, type: Type][] = [
  ["string", string],
  ["number", { kind: "integer" }],
  ["Blob", { kind: "binary" }],
  ["unknown", { kind: "unknown" }],
  ["never", { kind: "never" }],
  ["null", { kind: "null" }],
  ['"a"', { kind: "literal", value: "a" }],
  ["1", { kind: "literal", value: 1 }],
  ["null", { kind: "literal", value: null }],
  ['"a" | "b" | (string & {})', status],
  ["Note", note],
  ["string | number", either],
  ["Note & string", both],
  ["(string | number)[]", array(either)],
  ["(Note & string)[]", array(both)],
  ['("a" | "b" | (string & {}))[]', array(status)],
  ["string[][]", array(array(string))],
  ["[string, ...string[]]", array(string, 1)],
  ["[string | number, ...(string | number)[]]", array(either, 1)],
  ["[string, number]", tuple([string, number], 2)],
  ["[string, number?]", tuple([string, number], 1)],
  ["[(string | number)?, ...string[]]", tuple([either], 0, string)],
  ["[string, ...number[]]", tuple([string], 1, number)],
  ["[]", tuple([], 0)],
  [
    "(string | number) & Note",
    { kind: "intersection", members: [either, note] },
  ],
  ["Note & string | number", { kind: "union", members: [both, number] }],
  [
    "{ a: string; b?: Note }",
    object([
      ["a", string, true],
      ["b", note],
    ]),
  ],
  ['{ "a-b"?: string }', object([["a-b", string]])],
  [
    "{ a?: string; [key: string]: number | string | undefined }",
    object([["a", string]], number),
  ],
  [
    "{ a: string; [key: string]: number | string }",
    object([["a", string, true]], number),
  ],
  [
    "{ a: string; [key: string]: unknown }",
    object([["a", string, true]], { kind: "unknown" }),
  ],
  ["{ [key: string]: string | number }", object([], either)],
  ["Record<string, never>", object([])],
];

describe("typeText", () => {
  it.each(table)("%s", (code, type) => {
    expect(typeText(type).code).toBe(code);
  });

  it.each(table)("says the same on a page: %s", (code, type) => {
    const page = parseMarkdown(`| a |\n| - |\n| ${typeText(type).cell} |\n`);
    const [cell] = nodesOf([page], "tableCell").slice(1);
    expect(cell && textOf(cell)).toBe(code);
    expect(nodesOf([page], "html")).toEqual([]);
  });

  it("has bytes as whatever holds them, for those who ask", () => {
    const type = object([
      ["Binary", string, true],
      ["a", array({ kind: "binary" })],
    ]);
    expect(typeText(type, { bytes: "Binary" })).toMatchObject({
      code: "{ Binary: string; a?: Binary[] }",
      hasBinary: true,
    });
    expect(typeText(type)).toMatchObject({
      code: "{ Binary: string; a?: Blob[] }",
      hasBinary: false,
    });
    const named = object([["Binary", string]]);
    expect(typeText(named, { bytes: "Binary" }).hasBinary).toBe(false);
  });

  it("leaves enums closed that are", () => {
    const closed: Type = { kind: "enum", values: ["a", "b"], open: false };
    expect(typeText(array(closed)).code).toBe('("a" | "b")[]');
    expect(typeText(object([["a", closed]])).code).toBe('{ a?: "a" | "b" }');
  });

  it("names each model once and links it on pages", () => {
    const type = object([
      ["a", note],
      ["b", array(note)],
    ]);
    expect(typeText(type).models).toEqual(["Note"]);
    expect(typeText(note).cell).toBe("[Note](Note.md)");
  });
});

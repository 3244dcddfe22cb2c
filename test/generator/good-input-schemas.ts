import { expect } from "vitest";
import { fieldsOf, typesOf } from "./good-input-types.js";
import { fileOf, operation, type Made } from "./make.js";

/** What is made of the documents of the corpus that have one kind of schema each. */
export const schemaFacts: Readonly<Record<string, (made: Made) => void>> = {
  enum(made) {
    expect(typesOf(made)).toEqual({
      Level: "1 | 2",
      Known: '"a" | "b" | (string & {})',
      KnownByName: "Note | null | (string & {})",
      Mixed: '"auto" | (string & {}) | 1 | true | null',
      Note: '"draft" | "done" | (string & {})',
    });
  },
  const(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      'kind: "note"',
      "version?: 2",
      "nothing?: null",
    ]);
    // Lines would tell nothing of what is no form.
    expect(fileOf(made, "src/operation-list.ts")).not.toContain("operationsOf");
  },
  nullable(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      "title: string | null",
      'status?: "draft" | "done" | (string & {}) | null',
      "parent?: Note | null",
    ]);
  },
  arrays(made) {
    expect(fieldsOf(made, "Note")).toEqual([
      "tags?: string[]",
      "lines?: number[][]",
      "anything?: unknown[]",
      "either?: (string | number)[]",
      'levels?: ("low" | "high" | (string & {}))[]',
    ]);
  },
  tuples(made) {
    expect(typesOf(made)).toEqual({
      Note: "[string, number]",
      Pair: "[string, ...boolean[]]",
    });
  },
  "all-of"(made) {
    expect(typesOf(made)).toMatchObject({
      Note: "Base & { title?: string }",
      Closed: "{ closed?: boolean } & Base",
    });
    // On a page, in one table with what is inherited.
    const shown = made.view.models.map(({ name, fields }) => [
      name,
      fields?.map(({ key, mark }) => `${key}${mark}`),
    ]);
    expect(Object.fromEntries(shown)).toMatchObject({
      Note: ["id", "title?"],
      Closed: ["closed?", "id"],
    });
    expect(fileOf(made, "docs/Note.md")).toMatch(/^\| \*\*id\*\* +\| string/m);
  },
  "one-of"(made) {
    expect(typesOf(made)).toMatchObject({
      Note: "Text | Picture",
      Captioned: "{ caption: string } & (Text | Picture)",
      Loose: "string | string[]",
    });
    const captioned = made.view.models.find(({ name }) => name === "Captioned");
    expect(captioned?.example).toBe('{"caption":"string","text":"string"}');
  },
  maps(made) {
    expect(typesOf(made)).toEqual({
      Note: "{ [key: string]: string }",
      Nothing: "{ [key: string]: unknown }",
      Open: "{ id: string; [key: string]: unknown }",
      Typed: "{ id?: string; [key: string]: number | string | undefined }",
    });
  },
  recursion(made) {
    expect(fieldsOf(made, "Note")).toContain("children?: Note[]");
    expect(fileOf(made, "src/models/Note.ts")).not.toContain("import");
  },
  "recursion-of-lists"(made) {
    expect(typesOf(made)).toEqual({ Note: "Note[]" });
  },
  "odd-property-names"(made) {
    expect(operation(made, "makeNote").positional).toMatchObject([
      { key: "default", identifier: "default_" },
      { key: "class", identifier: "class_" },
      { key: "toString", identifier: "toString_" },
    ]);
    expect(operation(made, "makeNote").local.request).toBe("request_");
    expect(fieldsOf(made, "Odd")).toEqual([
      "$ref?: string",
      "valueOf?: string",
      "default?: string",
      "example?: string",
      "type?: string",
      "properties?: string",
      '["__proto__"]?: string',
      "constructor: string",
      '"a-b c"?: string',
      '""?: string',
    ]);
    // What is inherited is no argument: it is in no rest.
    expect(fileOf(made, "src/apis/NotesApi.ts")).not.toMatch(/opts\?\./);
  },
  "no-value"(made) {
    const shown = ["plantTree", "contradict"].map((name) =>
      operation(made, name).positional.map(({ example }) => example),
    );
    expect(shown).toEqual([["null as never"], ["null as never"]]);
    expect(made.view.models.map(({ example }) => example)).toEqual([null]);
  },
};

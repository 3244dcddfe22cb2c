import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryFile } from "./compiler.js";
import { make } from "./make.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/**
 * The table of docs/types.md, held to what is made. Of each row: how its first
 * cell begins, and schemas whose types its second cell has.
 */
const rows: readonly [row: string, ...schemas: string[]][] = [
  [
    "`type: string`",
    "{ type: string }",
    "{ type: number }",
    "{ type: integer }",
    "{ type: boolean }",
    '{ type: "null" }',
  ],
  ['`type: [string, "null"]`', '{ type: [string, "null"] }'],
  ["`enum: [a, b]`", "{ enum: [a, b] }"],
  ["`enum: [1, true, null]`", "{ enum: [1, true, null] }", "{ const: a }"],
  ["`format: binary`", "{ type: string, format: binary }"],
  [
    "`format: date-time`",
    "{ type: string, format: date-time }",
    "{ type: integer, format: int64 }",
  ],
  [
    "`type: array`",
    "{ type: array, items: S }",
    "{ type: array, items: S, minItems: 1 }",
    "{ type: array, items: S, maxItems: 0 }",
  ],
  [
    "`prefixItems: [S, T]`",
    "{ type: array, prefixItems: [S, T], items: false }",
    "{ type: array, prefixItems: [S, T], items: false, minItems: 1 }",
  ],
  ["`prefixItems: [S]`", "{ type: array, prefixItems: [S], items: T }"],
  [
    "`properties`",
    "{ type: object, properties: { a: S, b: T }, required: [a] }",
  ],
  ["`additionalProperties: S`", "{ type: object, additionalProperties: S }"],
  ["`type: object` and no more", "{ type: object }"],
  [
    "`type: object`, `additionalProperties: false`",
    "{ type: object, additionalProperties: false }",
  ],
  [
    "`allOf`",
    '{ allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, properties: { more: S } }] }',
  ],
  [
    "`oneOf`",
    '{ oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }',
  ],
  ["`true`", "true", "{}", "false"],
];

const letters: Readonly<Record<string, string>> = { S: "string", T: "boolean" };

it("docs/types.md says what types schemas have", async () => {
  const page = repositoryFile("docs/types.md")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const schemas = rows.flatMap(([, ...all], row) =>
    all.map(
      (schema, at) =>
        `    Case${String(row)}x${String(at)}: ${schema.replaceAll(/\b[ST]\b/g, (letter) => `{ type: ${letters[letter] ?? ""} }`)}\n`,
    ),
  );
  const folder = scratchFolder();
  writeFiles(folder, {
    "document.yaml": `openapi: 3.1.0
info: { title: Types, version: 1.0.0 }
components:
  schemas:
    Base: { type: object, properties: { a: { type: string } } }
    A: { type: object, properties: { a: { type: string } } }
    B: { type: object, properties: { b: { type: string } } }
${schemas.join("")}`,
  });
  const { view } = await make(join(folder, "document.yaml"));
  const types = new Map<string, string>(
    view.models.map(({ name, type }) => [name, type.code]),
  );
  for (const [row, [start, ...all]] of rows.entries()) {
    const [, , says = ""] =
      page.find(([, first = ""]) => first.startsWith(start)) ?? [];
    const said = [...says.matchAll(/`([^`]+)`/g)].map(([, code = ""]) =>
      code
        .replaceAll("\\|", "|")
        .replaceAll(/\b[ST]\b/g, (letter) => letters[letter] ?? ""),
    );
    for (const at of all.keys())
      expect([start, said]).toEqual([
        start,
        expect.arrayContaining([types.get(`Case${String(row)}x${String(at)}`)]),
      ]);
  }
});

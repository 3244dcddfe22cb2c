import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Faults, type Fault } from "../../generator/fault.js";
import type { JsonObject } from "../../generator/load/json.js";
import { load } from "../../generator/load/load.js";
import { locator, positionsIn } from "../../generator/load/positions.js";
import { parseValue } from "../../generator/load/read.js";
import { describeFaults } from "../../generator/report.js";
import { here } from "./make.js";
import { scratchFolder, writeFiles } from "./scratch.js";

const head = "openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\n";

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

/** Names of the schemas that came from other files and would have been called `Note`. */
function movedIn(root: JsonObject): readonly string[] {
  const { schemas } = root["components"] as { schemas: object };
  return Object.keys(schemas).filter((name) => name.startsWith("Note_"));
}

describe("load", () => {
  it("moves schemas of other files into components, under names that are free", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "api.yaml": `${head}paths: {}
components:
  schemas:
    Note: { type: string }
    Both:
      type: object
      properties:
        here: { $ref: "#/components/schemas/Note" }
        there: { $ref: "other/Note.yaml" }
        again: { $ref: "./other/../other/Note.yaml#" }
`,
      "other/Note.yaml": "type: integer\n",
    });
    const { root, faults, files } = load(join(folder, "api.yaml"));
    expect(faults).toEqual([]);
    expect(files).toEqual([
      join(folder, "api.yaml"),
      join(folder, "other/Note.yaml"),
    ]);
    const { schemas } = root["components"] as { schemas: JsonObject };
    const [added = ""] = Object.keys(schemas).filter(
      (name) => name !== "Note" && name !== "Both",
    );
    // A mark of its place, not a number, which would depend on what was read before.
    expect(added).toMatch(/^Note_[0-9a-z]{4}$/);
    expect(root["components"]).toMatchObject({
      schemas: {
        Note: { type: "string" },
        [added]: { type: "integer" },
        Both: {
          properties: {
            here: { $ref: "#/components/schemas/Note" },
            there: { $ref: `#/components/schemas/${added}` },
            again: { $ref: `#/components/schemas/${added}` },
          },
        },
      },
    });
  });

  it("moves them under the same names, whatever else is moved before", () => {
    const namesWith = (...parts: readonly string[]) => {
      const folder = scratchFolder();
      const fields = parts.map(
        (part) => `${part}: { $ref: ${part}/Note.yaml }`,
      );
      writeFiles(folder, {
        "api.yaml": `${head}paths: {}
components:
  schemas:
    Note: { type: string }
    All: { type: object, properties: { ${fields.join(", ")} } }
`,
        ...Object.fromEntries(
          parts.map((part) => [`${part}/Note.yaml`, "type: integer\n"]),
        ),
      });
      return movedIn(load(join(folder, "api.yaml")).root);
    };
    const before = namesWith("a", "b");
    expect(new Set(before).size).toBe(2);
    expect(namesWith("new", "a", "b").slice(1)).toEqual(before);
  });

  it("takes what a mapping leads to for a schema's name, before it is a file's", () => {
    const folder = scratchFolder();
    const mapping = { a: "com.example.Note", b: "a/Note" };
    writeFiles(folder, {
      "api.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "Notes", version: "1.0.0" },
        paths: {},
        components: {
          schemas: {
            "com.example.Note": { type: "object" },
            "a/Note": { type: "object" },
            Any: {
              oneOf: [],
              discriminator: { propertyName: "kind", mapping },
            },
          },
        },
      }),
    });
    const { root, faults } = load(join(folder, "api.json"));
    expect(faults).toEqual([]);
    expect(root["components"]).toMatchObject({
      schemas: { Any: { discriminator: { mapping } } },
    });
  });

  it("reads pointers with escapes of both kinds", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "api.yaml": `${head}paths: {}
components:
  schemas:
    "a/b~c d": { type: string }
    Ref: { type: array, items: { $ref: "#/components/schemas/a~1b~0c%20d" } }
`,
    });
    const { root, faults } = load(join(folder, "api.yaml"));
    expect(faults).toEqual([]);
    expect(JSON.stringify(root)).toContain("#/components/schemas/a~1b~0c d");
  });

  it("lays what stands beside a $ref over what it leads to", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "api.yaml": `${head}paths: {}
components:
  parameters:
    a: { name: a, in: query, description: From afar. }
    b: { $ref: "#/components/parameters/a", description: From here. }
`,
    });
    const { root } = load(join(folder, "api.yaml"));
    expect(root["components"]).toMatchObject({
      parameters: {
        a: { description: "From afar." },
        b: { name: "a", description: "From here." },
      },
    });
  });

  it("reads a reference in place of all entries of a field", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "whole/api.yaml": `openapi: 3.1.0
info: { $ref: info.yaml }
servers: [{ url: "https://example.com" }]
paths: { $ref: paths/index.yaml }
components: { $ref: components.yaml }`,
      "whole/info.yaml": "title: Notes\nversion: 1.0.0",
      "whole/paths/index.yaml": "/notes: { $ref: notes.yaml }",
      "whole/paths/notes.yaml": `get:
  operationId: read
  parameters: { $ref: "../components.yaml#/parameters/page" }
  responses:
    "200":
      description: It is read.
      content:
        application/json:
          schema: { $ref: "../schemas/index.yaml#/Note" }`,
      "whole/components.yaml": `parameters:
  page: [{ name: limit, in: query, schema: { type: integer } }]
schemas: { $ref: schemas/index.yaml }`,
      "whole/schemas/index.yaml": `Note: { $ref: note.yaml }
Draft: { type: object, properties: { $ref: "#/Fields/properties" } }
Fields: { type: object, properties: { note: { $ref: "#/Note" } } }`,
      "whole/schemas/note.yaml": `type: object
properties: { next: { $ref: "index.yaml#/Draft" } }`,
      "plain.yaml": `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: "https://example.com" }]
paths:
  /notes:
    get:
      operationId: read
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses:
        "200":
          description: It is read.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Note" }
components:
  parameters:
    page: [{ name: limit, in: query, schema: { type: integer } }]
  schemas:
    Note: { type: object, properties: { next: { $ref: "#/components/schemas/Draft" } } }
    Draft: { type: object, properties: { note: { $ref: "#/components/schemas/Note" } } }
    Fields: { type: object, properties: { note: { $ref: "#/components/schemas/Note" } } }`,
    });
    const { root, faults } = load(join(folder, "whole/api.yaml"));
    expect(root).toEqual(load(join(folder, "plain.yaml")).root);
    expect(faults.map(({ message }) => message.split("`")[1])).toEqual([
      "info",
      "components",
      "schemas",
      "properties",
      "paths",
      "parameters",
    ]);
  });

  it("reads what 3.2 allows, and what 3.1 writes otherwise, without a word", () => {
    const folder = scratchFolder();
    const rest = `
      responses: { "204": { description: It is read. } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: Key } }
  schemas: { Form: { type: object, properties: { page: { type: integer } } } }`;
    writeFiles(folder, {
      "3.2.yaml": `${head.replace("3.1", "3.2")}security: [{ "#/components/securitySchemes/key": [] }]
paths:
  /notes:
    get:
      operationId: read
      parameters:
        - name: any
          in: querystring
          content: { application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Form" } } }${rest.replace("description", "summary")}`,
      "3.1.yaml": `${head}security: [{ key: [] }]
paths:
  /notes:
    get:
      operationId: read
      parameters: [{ name: page, in: query, schema: { type: integer } }]${rest}`,
    });
    const { root, faults } = load(join(folder, "3.2.yaml"));
    expect(faults).toEqual([]);
    const plain = load(join(folder, "3.1.yaml")).root;
    expect(root).toMatchObject({
      security: plain["security"],
      paths: plain["paths"],
    });
  });

  it("takes the paths that documents of Azure keep beside the others", () => {
    const folder = scratchFolder();
    const get =
      "get: { operationId: list, responses: { 200: { $ref: '#/x' } } }";
    writeFiles(folder, {
      "api.yaml": `${head}paths: { /a: {} }
x-ms-paths: { "/a?all=1": { ${get} }, /a: { ${get} } }
x: { description: All }`,
    });
    const { root, faults } = load(join(folder, "api.yaml"));
    expect(root["paths"]).toEqual({
      "/a": {},
      "/a?all=1": {
        get: {
          operationId: "list",
          responses: { 200: { description: "All" } },
        },
      },
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'the path "/a?all=1" has a query; what has a value of its own is sent with every call',
    ]);
  });

  it("tells of every reference that leads nowhere", () => {
    const folder = scratchFolder();
    const many = Array.from(
      { length: 5 },
      (_, n) => `    S${String(n)}: { $ref: "#/nowhere/${String(n)}" }\n`,
    );
    writeFiles(folder, {
      "api.yaml": `${head}paths: {}\ncomponents:\n  schemas:\n${many.join("")}`,
    });
    const { faults } = load(join(folder, "api.yaml"));
    const lines = describeFaults(faults).match(/api\.yaml:\d+:\d+/g) ?? [];
    expect(lines.map((line) => line.split(":").slice(1).join(":"))).toEqual([
      "6:11",
      "7:11",
      "8:11",
      "9:11",
      "10:11",
    ]);
  });

  it("takes a document with a byte order mark, and one of JSON", () => {
    const folder = scratchFolder();
    const text = JSON.stringify({ openapi: "3.1.0", info: {}, paths: {} });
    writeFiles(folder, {
      "api.yaml": `\ufeff${head}paths: {}\n`,
      "api.json": `\ufeff${text}`,
    });
    for (const name of ["api.yaml", "api.json"])
      expect(load(join(folder, name)).root["openapi"]).toBe("3.1.0");
  });

  it("throws what a person can read", () => {
    expect(() => load("no-such-file.yaml")).toThrow(Faults);
  });
});

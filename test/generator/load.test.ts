import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Faults } from "../../generator/fault.js";
import { load } from "../../generator/load/load.js";
import { describeFaults } from "../../generator/report.js";
import { head, loaded } from "./loaded.js";
import { scratchFolder, writeFiles } from "./scratch.js";

describe("load", () => {
  it("reads pointers with escapes of both kinds", () => {
    const { root, faults } = loaded({
      "api.yaml": `${head}paths: {}
components:
  schemas:
    "a/b~c d": { type: string }
    Ref: { type: array, items: { $ref: "#/components/schemas/a~1b~0c%20d" } }
`,
    });
    expect(faults).toEqual([]);
    expect(JSON.stringify(root)).toContain("#/components/schemas/a~1b~0c d");
  });

  it("lays what stands beside a $ref over what it leads to", () => {
    const { root } = loaded({
      "api.yaml": `${head}paths: {}
components:
  parameters:
    a: { name: a, in: query, description: From afar. }
    b: { $ref: "#/components/parameters/a", description: From here. }
`,
    });
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

  it("lays what stands beside such a reference over what it leads to", () => {
    const { root } = loaded({
      "api.yaml": `${head}paths: { $ref: paths.yaml, /notes: { description: From here. } }`,
      "paths.yaml": `/notes: { description: From afar. }
/more: { description: From afar. }`,
    });
    expect(root["paths"]).toMatchObject({
      "/notes": { description: "From here." },
      "/more": { description: "From afar." },
    });
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
    const get =
      "get: { operationId: list, responses: { 200: { $ref: '#/x' } } }";
    const { root, faults } = loaded({
      "api.yaml": `${head}paths: { /a: {} }
x-ms-paths: { "/a?all=1": { ${get} }, /a: { ${get} } }
x: { description: All }`,
    });
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
    const many = Array.from(
      { length: 5 },
      (_, n) => `    S${String(n)}: { $ref: "#/nowhere/${String(n)}" }\n`,
    );
    const { faults } = loaded({
      "api.yaml": `${head}paths: {}\ncomponents:\n  schemas:\n${many.join("")}`,
    });
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

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/load/json.js";
import { load } from "../../generator/load/load.js";
import { head, loaded } from "./loaded.js";
import { scratchFolder, writeFiles } from "./scratch.js";

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
    const mapping = { a: "com.example.Note", b: "a/Note" };
    const { root, faults } = loaded({
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
    expect(faults).toEqual([]);
    expect(root["components"]).toMatchObject({
      schemas: { Any: { discriminator: { mapping } } },
    });
  });

  it("moves one called __proto__ under a name that is a field", () => {
    const { root } = loaded({
      "api.yaml": `${head}paths: {}
components: { schemas: { All: { type: array, items: { $ref: __proto__.yaml } } } }
`,
      "__proto__.yaml": "type: integer\n",
    });
    expect(root["components"]).toEqual({
      schemas: {
        All: { type: "array", items: { $ref: "#/components/schemas/proto" } },
        proto: { type: "integer" },
      },
    });
  });

  it("moves what a discriminator leads to where nothing is mapped", () => {
    const { root } = loaded({
      "api.yaml": `${head}paths: {}
components:
  schemas:
    Any: { oneOf: [], discriminator: { propertyName: kind, defaultMapping: Note.yaml } }
`,
      "Note.yaml": "type: object\n",
    });
    expect(root["components"]).toMatchObject({
      schemas: {
        Any: {
          discriminator: { defaultMapping: "#/components/schemas/Note" },
        },
        Note: { type: "object" },
      },
    });
  });
});

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAll } from "../../generator/load/complete.js";
import type { Document } from "../../generator/load/load.js";
import {
  plainInput,
  type OverlayFile,
} from "../../generator/settings/input.js";
import { describeFaults } from "../../generator/report.js";
import { scratchFolder, writeFiles } from "./scratch.js";

const document = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
tags: [{ name: a }, { name: b }]
paths:
  /notes:
    get: &operation
      operationId: list
      tags: [a]
      parameters: [{ $ref: "#/components/parameters/q" }]
      responses: { "204": { description: None. } }
  /others:
    get: *operation
  /more:
    get:
      tags: [b]
      parameters: [{ $ref: "#/components/parameters/q" }]
components:
  parameters:
    q: { name: q, in: query, description: Before. }
`;

/** The document after overlays with these actions, one file each. */
async function amended(
  ...overlays: (string | { on: OverlayFile["on"]; actions: string })[]
): Promise<Document & { readonly told: string }> {
  const folder = scratchFolder();
  writeFiles(folder, { "api.yaml": document });
  const files = overlays.map((overlay, index): OverlayFile => {
    const { on, actions } =
      typeof overlay === "string"
        ? ({ on: "source", actions: overlay } as const)
        : overlay;
    const name = `${String(index)}.overlay.yaml`;
    writeFiles(folder, {
      [name]: `overlay: 1.0.0\ninfo: { title: x, version: 1.0.0 }\nactions:\n${actions}`,
    });
    return { file: join(folder, name), on, place: { file: "--overlay" } };
  });
  const made = await loadAll(join(folder, "api.yaml"), {
    ...plainInput,
    overlays: files,
  });
  // What is mended in the document itself is no business of an overlay's.
  const ofOverlays = made.faults.filter(
    ({ severity, place }) =>
      severity === "error" || place.file.endsWith(".overlay.yaml"),
  );
  const told = describeFaults(ofOverlays).replaceAll(`${folder}/`, "");
  return { ...made, told };
}

describe("an overlay", () => {
  it.each<[string, string, unknown]>([
    [
      "merges mappings deeply",
      `- target: $.info
  update: { version: 2.0.0, contact: { name: me } }`,
      { info: { title: "Notes", version: "2.0.0", contact: { name: "me" } } },
    ],
    [
      "appends an entry to a list that is the target",
      `- target: $.tags
  update: { name: c }`,
      { tags: [{ name: "a" }, { name: "b" }, { name: "c" }] },
    ],
    [
      "appends lists to lists within",
      `- target: $
  update: { tags: [{ name: c }, { name: d }] }`,
      { tags: [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }] },
    ],
    [
      "updates each node that a target meets",
      `- target: $.tags[*]
  update: { description: x }`,
      { tags: [{ description: "x" }, { description: "x" }] },
    ],
    [
      "takes out what a filter meets",
      `- target: $.tags[?@.name == 'a']
  remove: true`,
      { tags: [{ name: "b" }] },
    ],
    [
      "takes out several entries of a list",
      `- target: $.tags[0, 1, 0]
  remove: true`,
      { tags: [] },
    ],
    [
      "removes rather than updates",
      `- target: $.info.title
  update: x
  remove: true`,
      { info: { version: "1.0.0" } },
    ],
    [
      "sees what the action before it did",
      `- target: $.info
  update: { x-made: {} }
- target: $.info.x-made
  update: { done: true }`,
      { info: { "x-made": { done: true } } },
    ],
  ])("%s", async (_, actions, expected) => {
    const { root, told } = await amended(actions);
    expect(told).toBe("");
    expect(root).toMatchObject(expected as object);
  });

  it("comes after the overlay before it", async () => {
    const { root } = await amended(
      "- { target: $.info, update: { title: One } }",
      "- { target: \"$.info[?@ == 'One']\", remove: true }",
    );
    expect(root["info"]).toEqual({ version: "1.0.0", title: "API" });
  });

  it("changes one of two places that share an alias", async () => {
    const { root } = await amended(
      "- { target: \"$.paths['/notes'].get\", update: { deprecated: true } }",
    );
    expect(root["paths"]).toMatchObject({
      "/notes": { get: { deprecated: true } },
      // An id that is used twice is mended after the overlay.
      "/others": { get: { operationId: "get_others" } },
    });
    expect(JSON.stringify(root).match(/deprecated/g)).toHaveLength(1);
  });

  it("sees references as they are written, or what they lead to", async () => {
    const target = "$.paths['/more'].get.parameters[0]";
    const before = await amended(
      `- { target: "${target}.description", remove: true }`,
    );
    expect(before.told).toContain("meets nothing");
    const after = await amended({
      on: "upgraded",
      actions: `- { target: "${target}", update: { description: After. } }`,
    });
    expect(after.told).toBe("");
    expect(JSON.stringify(after.root).match(/After\./g)).toHaveLength(1);
  });

  it("may bring references", async () => {
    const { root, told } = await amended({
      on: "upgraded",
      actions: `- target: $
  update:
    components: { schemas: { Note: { type: string } } }
- target: $.paths['/more'].get.parameters
  update: { name: r, in: query, schema: { $ref: "#/components/schemas/Note" } }`,
    });
    expect(told).toBe("");
    expect(root["paths"]).toMatchObject({
      "/more": {
        get: {
          parameters: [
            { name: "q" },
            { name: "r", schema: { $ref: "#/components/schemas/Note" } },
          ],
        },
      },
    });
  });

  it("makes no prototype of a key", async () => {
    const { root } = await amended(
      "- { target: $.info, update: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } }",
    );
    expect(Object.keys(root["info"] as object)).toContain("__proto__");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("keeps the places of what it brings", async () => {
    const { root, place } = await amended(`- target: $.info
  update:
    title: Mine
    contact:
      name: me`);
    const places = ["title", "version", "contact"].map((key) => {
      const { fields } = place(root["info"] as object);
      return fields?.get(key)?.pointer;
    });
    expect(places).toEqual([
      ["actions", 0, "update", "title"],
      undefined,
      ["actions", 0, "update", "contact"],
    ]);
  });
});

describe("a fault of an overlay", () => {
  it.each([
    [
      "- { target: $.nothing, update: {} }",
      '0.overlay.yaml:4:5: warning: the target "$.nothing" meets nothing in the document',
    ],
    [
      "- { target: $.tags[, update: {} }",
      "0.overlay.yaml:4:19: error: not valid YAML",
    ],
    [
      '- { target: "$.tags[", update: {} }',
      "0.overlay.yaml:4:5: error: the target is no JSONPath: unclosed bracketed selection, at its character 8",
    ],
    [
      "- { target: $, remove: true }",
      "0.overlay.yaml:4:5: error: the whole document is to be removed",
    ],
    [
      "- { target: $.info, update: [] }",
      "0.overlay.yaml:4:21: error: the target is a mapping, and the update is a list",
    ],
    [
      "- { target: $.info.title, update: New }",
      "0.overlay.yaml:4:27: warning: the target is a string, and it is replaced",
    ],
    ["- { update: {} }", "0.overlay.yaml:4:3: error: `actions.0.target`"],
    ["- { target: 1 }", "0.overlay.yaml:4:5: error: `actions.0.target`"],
  ])("in %j has its place", async (actions, message) => {
    const { told } = await amended(actions);
    expect(told).toContain(message);
  });
});

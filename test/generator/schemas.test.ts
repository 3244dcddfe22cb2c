import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../generator/config.js";
import { settingsForm } from "../../generator/settings/settings-form.js";
import { check } from "../../generator/form.js";
import { understand } from "../../generator/pipeline.js";
import { templatesForm } from "../../generator/render/extra-outputs.js";
import { settingsSchema, templatesSchema } from "../../schema/settings.js";
import { viewTables } from "../../schema/view-page.js";
import { viewSchema } from "../../schema/view.js";
import { repositoryFile } from "./compiler.js";
import { here } from "./make.js";
import { filesBelow, scratchFolder, writeFiles } from "./scratch.js";

const view = viewSchema();

// `npm run schemas` writes the files anew.
describe("the published JSON Schemas", () => {
  it.each([
    ["settings", settingsSchema],
    ["templates", templatesSchema],
    ["view", () => view],
  ])("%s.schema.json is up to date", async (name, make) => {
    const text = await format(JSON.stringify(make()), { parser: "json" });
    await expect(text).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it("are what docs/templates.md says of the view", async () => {
    const page = repositoryFile("docs/templates.md");
    const [before = ""] = page.split(/(?<=written by `npm run schemas`. -->)/);
    const text = await format(`${before}\n\n${viewTables(view)}`, {
      parser: "markdown",
    });
    await expect(text).toMatchFileSnapshot("../../docs/templates.md");
  });
});

/** Whether an independent validator takes a value, and whether we do. */
function verdicts(
  form: typeof settingsForm | typeof templatesForm,
  schema: object,
) {
  const validate = new Ajv().compile(schema);
  return (value: unknown) => ({
    ajv: validate(value),
    ours:
      "value" in
      check(form, value, { place: { file: "f" }, name: "", hint: "" }),
  });
}

describe("settings", () => {
  const verdict = verdicts(settingsForm, settingsSchema());

  it.each<[boolean, unknown]>([
    [true, {}],
    [true, { document: "a.yaml", output: "b", schema: true }],
    [true, { package: {}, client: {} }],
    [true, { package: { name: "@a/b", keywords: [] } }],
    [true, { extras: { folder: "a" } }],
    [true, { extras: { folder: "a", members: { "a.b": "c" } } }],
    [true, { include: { tags: ["a"] }, exclude: { deprecated: true } }],
    [true, { overlays: ["a", { file: "b", on: "upgraded" }, { file: "c" }] }],
    [true, { allowRemote: true }],
    [true, { allowRemote: ["a.example"] }],
    [true, { formatter: "none", unusedModels: "keep" }],
    [false, []],
    [false, null],
    [false, "a"],
    [false, { documents: "a" }],
    [false, { document: 1 }],
    [false, { package: { name: "A b" } }],
    [false, { package: [] }],
    [false, { package: { keywords: "a" } }],
    [false, { client: { name: 1 } }],
    [false, { client: [] }],
    [false, { schema: "yes" }],
    [false, { extras: {} }],
    [false, { extras: { folder: "a", members: { a: "b c" } } }],
    [false, { extras: { folder: "a", members: [] } }],
    [false, { include: { tag: ["a"] } }],
    [false, { include: { tags: [""] } }],
    [false, { overlays: [{ on: "upgraded" }] }],
    [false, { overlays: [{ file: "a", on: "later" }] }],
    [false, { formatter: "black" }],
  ])("%s: %j", (expected, value) => {
    expect(verdict(value)).toEqual({ ajv: expected, ours: expected });
  });
});

describe("templates.yaml", () => {
  const verdict = verdicts(templatesForm, templatesSchema());
  const one = { template: "a", for: "group", output: "{name}" };

  it.each<[boolean, unknown]>([
    [true, { render: [] }],
    [true, { render: [one] }],
    [true, {}],
    [true, { omit: ["docs/**"] }],
    [false, { omit: "docs" }],
    [false, { render: one }],
    [false, { render: [{ ...one, for: "tag" }] }],
    [false, { render: [{ ...one, when: true }] }],
    [false, { render: [{ template: "a", for: "group" }] }],
  ])("%s: %j", (expected, value) => {
    expect(verdict(value)).toEqual({ ajv: expected, ours: expected });
  });
});

describe("the view", () => {
  const validate = new Ajv2020().compile(view);

  /** What is wrong with the view of a document, by an independent validator. */
  async function wrongIn(document: string): Promise<unknown> {
    const settings = readSettings(null, { unusedModels: "keep" });
    const { view: made } = await understand({ ...settings, document });
    return validate(JSON.parse(JSON.stringify(made))) ? null : validate.errors;
  }

  it("is as its schema says, of all that Slack has", async () => {
    expect(await wrongIn("spec/slack.yaml")).toBeNull();
  });

  it("is as its schema says, of each document of the corpus", async () => {
    const corpus = join(here, "corpus/good");
    const documents = filesBelow(corpus).filter((file) =>
      /^[^/]+\/document\.(ya?ml|json)$/.test(file),
    );
    expect(documents.length).toBeGreaterThan(30);
    for (const document of documents)
      expect([document, await wrongIn(join(corpus, document))]).toEqual([
        document,
        null,
      ]);
  });

  it("has no string but identifiers and those that say what they are safe as", () => {
    const strings = Object.entries(view.$defs ?? {})
      .filter(([, { type }]) => type === "string")
      .map(([name]) => name);
    expect(strings).toEqual([
      ...["Cell", "Code", "Comment", "FileName", "Identifier"],
      ...["LineComment", "Prose", "Url"],
    ]);
    const elsewhere = JSON.stringify({ ...view, $defs: undefined });
    expect(elsewhere).not.toContain('"string"');
    for (const [name, schema] of Object.entries(view.$defs ?? {}))
      if (!strings.includes(name))
        expect(JSON.stringify(schema)).not.toContain('"type":"string"');
  });

  it.each([
    ["{ readonly raw: string }", "View.raw is string"],
    ["{ readonly a: readonly { b: string }[] }", "View.a[].b is string"],
    ["{ readonly a: Map<string, 1> }", "View.a"],
  ])("cannot have a raw string: %s", (type, message) => {
    const folder = scratchFolder();
    writeFiles(folder, { "view.ts": `export interface View ${type}` });
    expect(() => viewSchema(join(folder, "view.ts"))).toThrow(message);
  });
});

import { Ajv } from "ajv";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { settingsForm } from "../../generator/config.js";
import { check } from "../../generator/form.js";
import { templatesForm } from "../../generator/render/extra-outputs.js";
import { settingsSchema, templatesSchema } from "../../schema/settings.js";

// `npm run schemas` writes the files anew.
describe("the published JSON Schemas", () => {
  it.each([
    ["settings", settingsSchema],
    ["templates", templatesSchema],
  ])("%s.schema.json is up to date", async (name, make) => {
    const text = await format(JSON.stringify(make()), { parser: "json" });
    await expect(text).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
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
    [false, {}],
    [false, { render: one }],
    [false, { render: [{ ...one, for: "tag" }] }],
    [false, { render: [{ ...one, when: true }] }],
    [false, { render: [{ template: "a", for: "group" }] }],
  ])("%s: %j", (expected, value) => {
    expect(verdict(value)).toEqual({ ajv: expected, ours: expected });
  });
});

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ajv2020 from "@redocly/ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { load } from "../../generator/load/load.js";
import { isObject, own, type Json } from "../../generator/load/json.js";
import { sampleOf } from "../../generator/model/sample.js";
import { referenceTo } from "../../generator/model/reference.js";
import { schemasIn } from "../../generator/model/schema.js";
import { surveyOf } from "../../generator/model/survey.js";
import { here } from "./make.js";

/** A value made up of a schema is one of it, as a validator of JSON Schema sees it. */
const corpus = join(here, "corpus/good");

/** Schemas that no value meets, or none that is made up, and why. */
const unmet: Readonly<Record<string, string>> = {
  "all-of-overlapping: Contradictory": "its parts contradict each other",
  "all-of-overlapping: Counted": "its parts contradict each other",
  "discriminator: Bird": "it contradicts the discriminator",
  "discriminator: One": "a mapping's keys are strings, its field holds numbers",
  "discriminator: Two": "the same",
  "discriminator: Versioned": "the same",
  "discriminator-of-a-base: Circle":
    "a validator finds no end to a base that is a choice between its children",
  "discriminator-of-a-base: Shape": "the same",
  "keywords: Conditional": "`if` is not looked at",
  "keywords: Conditions": "`if` is not looked at",
  "keywords: Never": "`false` admits nothing",
  "no-value: Tree": "it has to contain itself",
  "tuple-lengths: Many":
    "a sample of 500 items would show no more than one of 20",
};

const cases = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, document: documentIn(name) }))
  .flatMap(({ name, document }) => (document ? [{ name, document }] : []));

function documentIn(name: string): string | undefined {
  return ["document.json", "document.yaml"]
    .map((file) => join(corpus, name, file))
    .find((file) => existsSync(file));
}

describe("a made-up value of a schema", () => {
  it("is valid, but where there can be none", () => {
    const wrong = cases.flatMap(({ name, document }) =>
      complaintsAbout(document).map((model) => `${name}: ${model}`),
    );
    expect(wrong.sort()).toEqual(Object.keys(unmet).sort());
  });

  it.each<[title: string, schema: Json, value: Json]>([
    ["bounds", { type: "integer", minimum: 5, multipleOf: 4 }, 8],
    [
      "open bounds",
      { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
      0.5,
    ],
    ["lengths", { type: "string", minLength: 8 }, "stringst"],
    ["a format", { type: "string", format: "date" }, "2024-01-31"],
    ["digits", { type: "string", pattern: "^[0-9]{4}$" }, "1111"],
    ["a constant", { const: 3 }, 3],
    [
      "values that all parts admit",
      { allOf: [{ enum: [1, 2] }, { enum: [2, 3] }] },
      2,
    ],
    [
      "fields that go with others",
      {
        type: "object",
        required: ["a"],
        dependentRequired: { a: ["b"] },
        properties: { a: { const: 1 }, b: { const: 2 } },
      },
      { a: 1, b: 2 },
    ],
    [
      "a number of fields",
      { type: "object", minProperties: 1, additionalProperties: { const: 1 } },
      { key1: 1 },
    ],
    [
      "items that differ",
      {
        type: "array",
        minItems: 2,
        uniqueItems: true,
        items: { type: "integer" },
      },
      [0, 1],
    ],
    [
      "the first alternative that can end",
      {
        anyOf: [{ type: "array", minItems: 1, items: false }, { const: "end" }],
      },
      "end",
    ],
  ])("keeps to %s", (_, schema, value) => {
    const { answer } = schemasOf({ components: { schemas: {} } });
    expect(sampleOf(schema, answer)).toEqual(value);
    expect(validator({}).validate(schema as object, value)).toBe(true);
  });
});

function schemasOf(root: { components?: Json }) {
  const reading = {
    faults: [],
    place: () => ({ file: "", pointer: [] }),
  };
  const components =
    isObject(root.components) && own(root.components, "schemas");
  const named = isObject(components) ? components : {};
  return schemasIn({
    reading,
    components: named,
    survey: surveyOf(reading, {}, named),
    modelNames: new Map(
      Object.keys(named).map((key) => [
        key,
        { answer: key as never, input: key as never },
      ]),
    ),
    openEnums: true,
  });
}

function validator(root: object) {
  const ajv = new ajv2020.default({ strict: false, validateFormats: false });
  // Loaded, references start at the document, whatever a schema calls itself.
  const text = JSON.stringify(root, (key, value: unknown) =>
    ["$id", "$anchor", "$dynamicAnchor"].includes(key) ? undefined : value,
  );
  ajv.addSchema({ ...(JSON.parse(text) as object), $id: "document" });
  return ajv;
}

/** The names of the schemas of which no valid value is made. */
function complaintsAbout(document: string): readonly string[] {
  const { root } = load(document);
  const { answer } = schemasOf(root);
  const ajv = validator(root);
  const components = own(root, "components");
  const schemas = isObject(components) ? own(components, "schemas") : {};
  return Object.keys(isObject(schemas) ? schemas : {}).filter((name) => {
    const reference = referenceTo(name);
    const value = sampleOf(reference, answer);
    try {
      return !ajv.validate(
        { $ref: `document#/components/schemas/${encodeURIComponent(name)}` },
        value,
      );
    } catch {
      // One that refers to nothing but itself stops the validator.
      return true;
    }
  });
}

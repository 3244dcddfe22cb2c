/** No two schemas say the same thing, and each is called by one name. */

import { readFileSync, readdirSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { pascalCase } from "../../generator/model/names.js";
import type { Type } from "../../generator/model/type.js";
import { api, operations, repository } from "./described.js";

/** Schemas with the same fields that stay apart, by reason. */
const apart: Readonly<Record<string, readonly string[]>> = {
  "one is sent, and has what Slack needs and nothing else; one comes back, and may have more":
    [
      "AttachmentConfirm, MessageAttachmentConfirm",
      "AttachmentField, MessageAttachmentField",
    ],
  "different things that have a name": [
    "BarrierUsergroup, OauthTenant, RtmSelf",
  ],
  "different things that have an ID": [
    "CanvasSection, SlackFileViaId",
    "EntityExternalRef, ExternalRef, FileEntitySlackFile",
  ],
};

/** Objects with fewer fields need no name. */
const fewFields = 3;

/** An answer is called after its method, as `@slack/web-api` calls it, whatever is in it. */
const answers = new Set(
  [...operations.values()].flatMap(({ name, answer }) =>
    answer.type?.kind === "model" &&
    answer.type.name === `${pascalCase(name)}Response`
      ? [answer.type.name as string]
      : [],
  ),
);

describe("the shapes of schemas", () => {
  it("are told apart by fields, their types and constants alone", () => {
    expect(shape(object("a", text, "b", text))).toBe(
      shape(
        object("b", text, "a", { kind: "enum", values: ["x"], open: true }),
      ),
    );
    expect(shape(object("a", text))).not.toBe(
      shape(object("a", { kind: "array", items: text, minItems: 0 })),
    );
    expect(shape({ kind: "literal", value: 1 })).not.toBe(
      shape({ kind: "literal", value: 2 }),
    );
  });

  it("occur once, but for a list and for answers", () => {
    const places = new Map<string, string[]>();
    const found = (type: Type, place: string): void => {
      const key = shape(type);
      places.set(key, [...(places.get(key) ?? []), place]);
    };
    for (const { name, type } of api.models) {
      if (isSchema(type)) found(type, name);
      for (const part of partsOf(type)) inlineObjects(part, name, found);
    }
    for (const [name, { parameters, answer }] of operations) {
      for (const parameter of parameters)
        inlineObjects(parameter.type, `${name}(${parameter.name})`, found);
      if (answer.type) inlineObjects(answer.type, `${name}()`, found);
    }
    const same = [...places.values()]
      .filter((names) => names.length > 1)
      .filter((names) => !names.every((name) => answers.has(name)))
      .map((names) => names.sort().join(", "));
    expect(same.sort()).toEqual(Object.values(apart).flat().sort());
  });

  it("are called by the schema's name", () => {
    const titles = schemaFiles().flatMap(({ name, schema }) =>
      schema.title === undefined ? [] : [[name, pascalCase(schema.title)]],
    );
    expect(titles.length).toBeGreaterThan(300);
    expect(titles.filter(([name, title]) => name !== title)).toEqual([]);
  });
});

interface Schema {
  readonly title?: string;
}

/** Every schema with a name, as it is written. */
function schemaFiles(): readonly {
  readonly name: string;
  readonly schema: Schema;
}[] {
  const read = (path: string) =>
    load(readFileSync(`${repository}spec/${path}`, "utf8"));
  const files = (folder: string) =>
    readdirSync(`${repository}spec/${folder}`).map((file) => ({
      name: file.replace(/\.yaml$/, ""),
      content: read(`${folder}/${file}`),
    }));
  return [
    ...files("schemas").map(({ name, content }) => ({
      name,
      schema: content as Schema,
    })),
    ...files("methods").flatMap(({ content }) => {
      const { schemas = {} } = content as { schemas?: Record<string, Schema> };
      return Object.entries(schemas).map(([name, schema]) => ({
        name,
        schema,
      }));
    }),
  ];
}

/** Whether there is more to it than a list of words, or another name. */
function isSchema({ kind }: Type): boolean {
  return kind === "object" || kind === "union" || kind === "intersection";
}

/** What a schema consists of: itself is no part of it. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.rest ? [...type.items, type.rest] : type.items;
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...(type.additional ? [type.additional] : []),
      ];
    case "union":
    case "intersection":
      // The alternatives of a schema with a name are its own.
      return type.members.flatMap((member) =>
        member.kind === "object" ? partsOf(member) : [member],
      );
    default:
      return [];
  }
}

function inlineObjects(
  type: Type,
  place: string,
  found: (type: Type, place: string) => void,
): void {
  if (type.kind === "object" && type.properties.length >= fewFields)
    found(type, place);
  for (const part of partsOf(type)) inlineObjects(part, place, found);
}

/** The same text for types that say the same of a value, in whatever order and words. */
function shape(type: Type): string {
  switch (type.kind) {
    case "array":
      return `${shape(type.items)}[]`;
    case "tuple":
      return `[${type.items.map(shape).join()}]`;
    case "union":
    case "intersection":
      return `${type.kind}(${type.members.map(shape).sort().join()})`;
    case "object": {
      const { properties, additional } = type;
      const fields = properties.map(({ name, type: of }) => [name, shape(of)]);
      const rest =
        additional && additional.kind !== "unknown"
          ? [["*", shape(additional)]]
          : [];
      return JSON.stringify([...fields, ...rest].sort());
    }
    case "literal":
      return JSON.stringify(type.value);
    case "model":
      return type.name;
    case "enum":
      return "string";
    case "integer":
      return "number";
    default:
      return type.kind;
  }
}

const text = { kind: "string" } as const;

function object(a: string, first: Type, b?: string, second?: Type): Type {
  const field = (name: string, type: Type) => ({
    name,
    type,
    required: false,
    description: "",
    deprecated: false,
    default: undefined,
    example: undefined,
  });
  return {
    kind: "object",
    properties: [
      field(a, first),
      ...(b !== undefined && second ? [field(b, second)] : []),
    ],
    additional: null,
  };
}

import { error, warning } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import type { Identifier } from "./identifier.js";
import { choicesIn, fieldRulesIn, ruleType } from "./field-rules.js";
import { intersectionOf } from "./intersection.js";
import { objectOf } from "./merge.js";
import type { Lookup, FieldRule, Property, Type } from "./type.js";
import { listType } from "./list-type.js";
import { valuesOf } from "./literal.js";
import { meetOf } from "./meet.js";
import { objectType, type ObjectReading, type Side } from "./object-type.js";
import { at, list, text, type Reading } from "./reading.js";
import {
  besideReference,
  partsOf,
  referenceOf,
  referenceTo,
} from "./reference.js";
import type { Survey } from "./survey.js";
import { withKnownStrings } from "./known-strings.js";
import { unionOf, withoutNull } from "./union.js";

export { annotations, exampleOf } from "./annotations.js";

/** Turns schemas into types, for what the API answers or for what is sent to it. */
export interface Schemas {
  readonly side: Side;
  /** The type of a schema; `unknown` where there is none. */
  readonly typeOf: (schema: Json | undefined) => Type;
  /** The values by which a discriminator knows a model, by field. */
  readonly valuesOf: (
    name: string,
  ) => ReadonlyMap<string, readonly string[]> | undefined;
  /** What a model is; undefined where it is none, or one that is being read. */
  readonly lookup: Lookup;
  /** What the model of that name in `components.schemas` is. */
  readonly modelOf: (name: string) => Type;
  /** The fields of a schema that is an object, through references and `allOf`; null where it is none. */
  readonly fieldsOf: (schema: Json | undefined) => readonly Property[] | null;
  /** What it says on which of these fields are given together, or instead of each other. */
  readonly rulesOf: (schema: Json | undefined) => readonly FieldRule[];
  /** The type of the fields of such an object that are not listed; null where there are none. */
  readonly additionalOf: (schema: Json | undefined) => Type | null;
  /** The schema of a field, through references and `allOf`; undefined where there is none. */
  readonly fieldSchema: (
    schema: Json | undefined,
    name: string,
  ) => Json | undefined;
  /** The schema that a reference leads to. */
  readonly resolve: (schema: Json | undefined) => Json | undefined;
}

/** What schemas become, by the way that values go. */
export type SchemasByWay = Readonly<Record<Side, Schemas>>;

/** What the name of a schema in `components` is as a model. */
export interface ModelNames {
  readonly answer: Identifier;
  /** The same, but where what is sent has another form. */
  readonly input: Identifier;
}

/** What reading schemas needs to know of the document. */
export interface SchemaContext {
  readonly reading: Reading;
  /** `components.schemas` */
  readonly components: JsonObject;
  readonly survey: Survey;
  /** By the names of `components.schemas`. */
  readonly modelNames: ReadonlyMap<string, ModelNames>;
  /** Whether strings that an enum does not list are admitted. */
  readonly openEnums: boolean;
}

export function schemasIn(context: SchemaContext): SchemasByWay {
  return {
    answer: schemasOneWay(context, "answer"),
    input: schemasOneWay(context, "input"),
  };
}

function schemasOneWay(context: SchemaContext, side: Side): Schemas {
  const { reading, components, survey, modelNames, openEnums } = context;
  /** Schemas being read: one that contains itself, as YAML aliases allow, has no end. */
  const open = new Set<JsonObject>();
  const known = new WeakMap<JsonObject, Type>();
  const keyOfModel = new Map(
    [...modelNames].map(([key, names]) => [names[side], key]),
  );
  const models = new Map<string, Type | undefined>();
  /** The models being read, the one that is read for the others last. */
  const current: string[] = [];
  const objects: ObjectReading = { reading, side, typeOf, resolve };

  function resolve(schema: Json | undefined): Json | undefined {
    const seen = new Set<string>();
    let target = schema;
    for (;;) {
      if (!isObject(target)) return target;
      const reference = referenceOf(target);
      if (reference === undefined || besideReference(target)) return target;
      // One that leads round in a circle has been reported.
      if (seen.has(reference)) return undefined;
      seen.add(reference);
      target = own(components, reference);
    }
  }

  /** What a model is; undefined while it is being read. */
  function lookup(name: Identifier): Type | undefined {
    const key = keyOfModel.get(name);
    if (key === undefined) return undefined;
    if (!models.has(key)) {
      models.set(key, undefined);
      models.set(key, readModel(key));
    }
    return models.get(key);
  }

  function readModel(key: string): Type {
    current.push(key);
    let type = typeOf(own(components, key));
    for (const [field, values] of survey.discriminated.get(key) ?? [])
      type = withValues(key, type, field, values);
    current.pop();
    return type;
  }

  function typeOf(schema: Json | undefined): Type {
    if (schema === false) return { kind: "never" };
    if (!isObject(schema)) return { kind: "unknown" };
    const done = known.get(schema);
    if (done) return done;
    if (open.has(schema)) {
      reading.faults.push(
        error(
          reading.place(schema),
          "a schema contains itself",
          "name it in `components.schemas` and refer to it by `$ref`",
        ),
      );
      return { kind: "unknown" };
    }
    open.add(schema);
    const type = typeOfObject(schema);
    open.delete(schema);
    known.set(schema, type);
    return type;
  }

  function typeOfObject(schema: JsonObject): Type {
    const reference = referenceOf(schema);
    const name = reference === undefined ? null : modelNames.get(reference);
    const named: readonly Type[] =
      name === null ? [] : name ? [{ kind: "model", name: name[side] }] : [];
    if (reference !== undefined && !besideReference(schema))
      return named[0] ?? { kind: "unknown" };
    const names = typeNames(schema);
    const isNullable = names.length > 1 && names.includes("null");
    const values = valuesOf(reading, schema, openEnums);
    const all = intersectionOf(
      [
        ...(values
          ? [values]
          : typed(
              schema,
              names.filter((each) => !isNullable || each !== "null"),
            )),
        ...named,
        ...(list(reading, schema, "allOf") ?? []).map(inherited),
        ...alternatives(schema, "oneOf"),
        ...alternatives(schema, "anyOf"),
      ],
      lookup,
      (field) => {
        reading.faults.push(
          warning(
            reading.place(schema),
            `the parts of \`allOf\` contradict each other about the field ${JSON.stringify(field)}: what the schema says itself counts, else the first part`,
            "let one part alone describe the field, or let one narrow what the other says",
          ),
        );
      },
    );
    const rules = fieldRulesIn(schema);
    const fields =
      rules.length > 0
        ? all.kind === "unknown"
          ? []
          : fieldsOfType(all)
        : null;
    const ruled = fields
      ? intersectionOf(
          [all, ...rules.map((rule) => ruleType(rule, fields))],
          lookup,
        )
      : all;
    return isNullable ? unionOf([ruled, { kind: "null" }]) : ruled;
  }

  /**
   * A part of `allOf`. A base that is a choice between those that are made of
   * it is meant without that choice: otherwise it would have no end.
   */
  function inherited(part: Json): Type {
    const reference = isObject(part) ? referenceOf(part) : undefined;
    const base = reference === undefined ? part : own(components, reference);
    const child = current.at(-1);
    if (reference === undefined || !isObject(base) || child === undefined)
      return typeOf(part);
    if (!choosesBetween(base, child, new Set())) return typeOf(part);
    const { oneOf: _, anyOf: __, ...rest } = base;
    return intersectionOf(
      [
        ...typed(rest, typeNames(rest)),
        ...(list(reading, base, "allOf") ?? []).map(inherited),
      ],
      lookup,
    );
  }

  /** Whether a schema is a choice that leads to a model. */
  function choosesBetween(
    schema: JsonObject,
    model: string,
    seen: Set<string>,
  ): boolean {
    return ["oneOf", "anyOf"].some((key) => {
      const members = own(schema, key);
      return (
        Array.isArray(members) &&
        members.some((member) => {
          const name = isObject(member) ? referenceOf(member) : undefined;
          if (name === undefined || seen.has(name)) return false;
          seen.add(name);
          const target = own(components, name);
          return (
            name === model ||
            (isObject(target) && choosesBetween(target, model, seen))
          );
        })
      );
    });
  }

  function alternatives(
    schema: JsonObject,
    key: "oneOf" | "anyOf",
  ): readonly Type[] {
    const members = list(reading, schema, key);
    return members && members.length > 0 && !choicesIn(schema, key)
      ? [unionOf(withKnownStrings(members.map(typeOf), lookup))]
      : [];
  }

  /** What `type` and the keywords of that type say; nothing where they say nothing. */
  function typed(
    schema: JsonObject,
    names: readonly string[],
  ): readonly Type[] {
    return names.length === 0
      ? []
      : [unionOf(names.map((name) => single(name, schema)))];
  }

  function typeNames(schema: JsonObject): readonly string[] {
    const type = own(schema, "type");
    if (typeof type === "string") return [type];
    if (Array.isArray(type)) return type.map(String);
    if (type !== undefined) text(reading, schema, "type");
    const has = (key: string) => Object.hasOwn(schema, key);
    if (ofObjects.some(has)) return ["object"];
    if (has("items") || has("prefixItems")) return ["array"];
    if (has("contentMediaType")) return ["string"];
    return [];
  }

  function single(name: string, schema: JsonObject): Type {
    switch (name) {
      case "string":
        return { kind: isBinary(schema) ? "binary" : "string" };
      case "number":
      case "integer":
      case "boolean":
      case "null":
        return { kind: name };
      case "array":
        return listType(reading, schema, typeOf);
      case "object":
        return objectType(objects, schema);
      default:
        reading.faults.push(
          error(
            at(reading, schema, "type"),
            `\`type\` is ${JSON.stringify(name)}, which JSON Schema does not know`,
            "use string, number, integer, boolean, array, object or null",
          ),
        );
        return { kind: "unknown" };
    }
  }

  function isBinary(schema: JsonObject): boolean {
    const mediaType = text(reading, schema, "contentMediaType") ?? "";
    return (
      text(reading, schema, "format") === "binary" ||
      (bytesOf.test(mediaType) && !Object.hasOwn(schema, "contentEncoding"))
    );
  }

  /** A model whose field holds one of the values by which a discriminator knows it. */
  function withValues(
    key: string,
    type: Type,
    field: string,
    values: readonly string[],
  ): Type {
    const own = objectOf(type, lookup)?.properties.find(
      ({ name }) => name === field,
    );
    if (!objectOf(type, lookup)) return type;
    const wanted = literals(values);
    const numeric = unionOf(
      values.map((value) => ({ kind: "literal", value: Number(value) })),
    );
    const met = [wanted, numeric]
      .map((each) => meetOf(each, own?.type ?? { kind: "unknown" }, lookup))
      .find(({ kind }) => kind !== "never");
    if (!met && saysItself(key, field)) {
      const by = survey.unmapped.get(key)?.get(field);
      const schema = resolve(referenceTo(key));
      reading.faults.push(
        by
          ? warning(
              reading.place(by),
              `the discriminator maps no values of ${JSON.stringify(field)} to schemas that themselves admit others than their names: those count`,
              "add a `mapping` of these values",
            )
          : warning(
              reading.place(isObject(schema) ? schema : components),
              `a discriminator knows the schema by ${values.map((value) => JSON.stringify(value)).join(", ")} in ${JSON.stringify(field)}, where the schema itself admits other values: those count`,
              "make the discriminator's `mapping` and the schema agree",
            ),
      );
      return type;
    }
    const discriminating: Property = {
      description: "",
      deprecated: false,
      default: undefined,
      example: undefined,
      ...own,
      name: field,
      required: true,
      type: met ?? wanted,
    };
    if (type.kind === "object")
      return {
        ...type,
        properties: [
          ...(own ? [] : [discriminating]),
          ...type.properties.map((each) =>
            each.name === field ? discriminating : each,
          ),
        ],
      };
    return intersectionOf(
      [
        type,
        { kind: "object", properties: [discriminating], additional: null },
      ],
      lookup,
    );
  }

  /** Whether a schema says, and does not only inherit, what a field can hold. */
  function saysItself(key: string, field: string): boolean {
    const inlineParts = (schema: Json | undefined): readonly JsonObject[] =>
      isObject(schema) && referenceOf(schema) === undefined
        ? [
            schema,
            ...(list(reading, schema, "allOf") ?? []).flatMap(inlineParts),
          ]
        : [];
    return inlineParts(own(components, key)).some((part) => {
      const properties = own(part, "properties");
      return isObject(properties) && Object.hasOwn(properties, field);
    });
  }

  function fieldsOfType(type: Type): readonly Property[] | null {
    return objectOf(withoutNull(type), lookup)?.properties ?? null;
  }

  function fieldsOf(schema: Json | undefined): readonly Property[] | null {
    return fieldsOfType(typeOf(schema));
  }

  function rulesOf(schema: Json | undefined): readonly FieldRule[] {
    const rulesIn = (
      node: Json | undefined,
      above: ReadonlySet<JsonObject>,
    ): readonly FieldRule[] => {
      const target = resolve(node);
      if (!isObject(target) || above.has(target)) return [];
      return [
        ...fieldRulesIn(target),
        ...partsOf(target).flatMap((part) =>
          rulesIn(part, new Set([...above, target])),
        ),
      ];
    };
    return fieldsOf(schema) ? rulesIn(schema, new Set()) : [];
  }

  function additionalOf(schema: Json | undefined): Type | null {
    return objectOf(withoutNull(typeOf(schema)), lookup)?.additional ?? null;
  }

  function fieldSchema(
    schema: Json | undefined,
    name: string,
  ): Json | undefined {
    return fieldSchemaIn(schema, name, new Set());
  }

  function fieldSchemaIn(
    schema: Json | undefined,
    name: string,
    above: Set<JsonObject>,
  ): Json | undefined {
    const target = resolve(schema);
    if (!isObject(target) || above.has(target)) return undefined;
    above.add(target);
    const properties = own(target, "properties");
    const field = isObject(properties) ? own(properties, name) : undefined;
    if (field !== undefined) return field;
    return partsOf(target)
      .map((part) => fieldSchemaIn(part, name, above))
      .find((found) => found !== undefined);
  }

  return {
    side,
    typeOf,
    lookup,
    valuesOf: (key) => survey.discriminated.get(key),
    modelOf: (key) =>
      lookup(modelNames.get(key)?.[side] ?? ("" as Identifier)) ?? {
        kind: "unknown",
      },
    fieldsOf,
    rulesOf,
    additionalOf,
    fieldSchema,
    resolve,
  };
}

function literals(values: readonly string[]): Type {
  const [first = "", ...others] = values;
  return others.length === 0
    ? { kind: "literal", value: first }
    : { kind: "enum", values, open: false };
}

/** Keywords that are about objects, so that a schema that has one of them is about them too. */
const ofObjects = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "required",
];

/** Media types that are bytes wherever they occur; text and JSON can stand in a string. */
const bytesOf =
  /^(image|audio|video|font|\*)\/|^application\/(octet-stream|pdf|zip|gzip)\b/i;

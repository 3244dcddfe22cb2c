import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { list, mapping, type Reading } from "./reading.js";
import { annotations } from "./annotations.js";
import type { ObjectType, Property, Type } from "./type.js";
import { unionOf } from "./union.js";

/** Which way a value goes: what the API answers, or what is sent to it. */
export type Side = "answer" | "input";

/** What reading an object's schema needs to know. */
export interface ObjectReading {
  readonly reading: Reading;
  readonly side: Side;
  readonly typeOf: (schema: Json | undefined) => Type;
  readonly resolve: (schema: Json | undefined) => Json | undefined;
}

/** The type of a schema with `type: object`. */
export function objectType(
  context: ObjectReading,
  schema: JsonObject,
): ObjectType {
  const { reading } = context;
  const properties = [
    ...propertiesOf(context, schema),
    ...conditionalOf(context, schema),
  ];
  const additional = additionalOf(context, schema);
  const listed = new Set(properties.map(({ name }) => name));
  // Also those that only go the other way: of them nothing is needed here.
  const all = mapping(reading, schema, "properties") ?? {};
  const names = additional ? namesOf(context, schema) : null;
  const required = (list(reading, schema, "required") ?? []).filter(
    (name) => typeof name === "string",
  );
  return {
    kind: "object",
    properties: [
      ...properties,
      ...(names ?? [])
        .filter((name) => !listed.has(name))
        .map((name) => ({
          name,
          type: additional ?? { kind: "unknown" as const },
          required: required.includes(name),
          ...annotations(reading, {}),
        })),
    ],
    additional: names ? null : additional,
    isUnsaid:
      properties.length === 0 &&
      !openness.some((key) => Object.hasOwn(schema, key)),
    needs: required.filter(
      (name) => !listed.has(name) && !Object.hasOwn(all, name),
    ),
  };
}

/** The keywords that say what fields there are beside the listed ones. */
const openness = [
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "unevaluatedProperties",
];

/** The fields that a schema lists itself, but for those that do not go this way. */
function propertiesOf(
  context: ObjectReading,
  schema: JsonObject,
): readonly Property[] {
  const { reading, side, typeOf } = context;
  const required = new Set(list(reading, schema, "required") ?? []);
  return Object.entries(mapping(reading, schema, "properties") ?? {})
    .filter(([, property]) => goes(context, property, side))
    .map(([name, property]) => ({
      name,
      required: required.has(name),
      type: typeOf(property),
      ...annotations(reading, isObject(property) ? property : {}),
    }));
}

/**
 * The fields that a schema lists only in what it says of some values: there is no
 * telling which, so that they are optional, and of any type that one of these says.
 */
function conditionalOf(
  context: ObjectReading,
  schema: JsonObject,
): readonly Property[] {
  const { reading, side, typeOf, resolve } = context;
  if (!Object.hasOwn(schema, "if")) return [];
  // What is not listed cannot be, whatever these say.
  if (own(schema, "additionalProperties") === false) return [];
  const listed = mapping(reading, schema, "properties") ?? {};
  const required = new Set(list(reading, schema, "required") ?? []);
  const found = new Map<string, Json[]>();
  for (const key of ["if", "then", "else"]) {
    const part = resolve(own(schema, key));
    const fields = isObject(part) ? own(part, "properties") : undefined;
    for (const [name, field] of isObject(fields) ? Object.entries(fields) : [])
      if (
        !Object.hasOwn(listed, name) &&
        field !== false &&
        goes(context, field, side)
      )
        found.set(name, [...(found.get(name) ?? []), field]);
  }
  return [...found].map(([name, fields]) => ({
    name,
    required: required.has(name),
    type: unionOf(fields.map(typeOf)),
    ...annotations(reading, fields.find(isObject) ?? {}),
  }));
}

/** Whether a field is in answers, or in what is sent. */
export function goes(
  { resolve }: Pick<ObjectReading, "resolve">,
  property: Json,
  side: Side,
): boolean {
  const not = side === "answer" ? "writeOnly" : "readOnly";
  return ![property, resolve(property)].some(
    (schema) => isObject(schema) && own(schema, not) === true,
  );
}

/** Type of the fields that are not listed; null where there are none. */
function additionalOf(
  { typeOf, reading }: ObjectReading,
  schema: JsonObject,
): Type | null {
  const patterns = Object.values(
    mapping(reading, schema, "patternProperties") ?? {},
  ).filter((pattern) => pattern !== false);
  const rest =
    own(schema, "additionalProperties") ?? own(schema, "unevaluatedProperties");
  if (patterns.length > 0)
    return unionOf([
      ...patterns.map(typeOf),
      ...(rest === undefined || rest === false ? [] : [typeOf(rest)]),
    ]);
  if (rest !== undefined) return rest === false ? null : typeOf(rest);
  // One that lists its fields means them; one that lists none means any.
  const listed = mapping(reading, schema, "properties") ?? {};
  return Object.keys(listed).length > 0 ? null : { kind: "unknown" };
}

/** The names that a map may have, where its schema lists them. */
function namesOf(
  { resolve }: ObjectReading,
  schema: JsonObject,
): readonly string[] | null {
  const names = resolve(own(schema, "propertyNames"));
  if (!isObject(names)) return null;
  const constant = own(names, "const");
  const values = constant === undefined ? own(names, "enum") : [constant];
  return Array.isArray(values)
    ? [...new Set(values.filter((value) => typeof value === "string"))]
    : null;
}

/** What schemas say that a value has to meet all of. */

import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { impliedTypes } from "./named-type.js";

/** The values that all `const` and `enum` admit; null where there is none of these. */
export function valuesIn(
  schemas: readonly JsonObject[],
): readonly Json[] | null {
  let all: readonly Json[] | null = null;
  for (const schema of schemas) {
    const constant = own(schema, "const");
    const values = constant === undefined ? own(schema, "enum") : [constant];
    if (!Array.isArray(values) || values.length === 0) continue;
    const texts: ReadonlySet<string> = new Set(
      values.map((value) => JSON.stringify(value)),
    );
    all = all
      ? all.filter((value) => texts.has(JSON.stringify(value)))
      : values;
  }
  return all;
}

/** The types that all schemas admit, `null` last; null where none names a type. */
export function typesIn(
  schemas: readonly JsonObject[],
): readonly string[] | null {
  let all: readonly string[] | null = null;
  for (const schema of schemas) {
    const names = typeNames(schema);
    if (!names) continue;
    all = all ? all.flatMap((name) => narrower(name, names)) : names;
  }
  return (
    all && [
      ...all.filter((name) => name !== "null"),
      ...all.filter((name) => name === "null"),
    ]
  );
}

function narrower(name: string, others: readonly string[]): readonly string[] {
  if (others.includes(name)) return [name];
  if (name === "number" && others.includes("integer")) return ["integer"];
  return name === "integer" && others.includes("number") ? [name] : [];
}

function typeNames(schema: JsonObject): readonly string[] | null {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  return impliedTypes(schema);
}

/** Whether a value is of a type of JSON Schema. */
export function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** The fields that are required, and those that these require. */
export function requiredIn(
  schemas: readonly JsonObject[],
): ReadonlySet<string> {
  const names = new Set(
    schemas.flatMap((schema) => textsIn(own(schema, "required"))),
  );
  // A set is walked through with what is added on the way.
  for (const name of names)
    for (const schema of schemas)
      for (const needed of textsIn(
        own(mapIn(schema, "dependentRequired"), name),
      ))
        names.add(needed);
  return names;
}

/** What they say of a field: its own schema, those of patterns, or that of all fields that are not listed. */
export function fieldSchemas(
  schemas: readonly JsonObject[],
  name: string,
): readonly Json[] {
  return schemas.flatMap((schema): readonly Json[] => {
    const property = own(mapIn(schema, "properties"), name);
    const patterns = Object.entries(mapIn(schema, "patternProperties")).flatMap(
      ([pattern, described]) => (matches(pattern, name) ? [described] : []),
    );
    const listed = [...(property === undefined ? [] : [property]), ...patterns];
    if (listed.length > 0) return listed;
    const rest = own(schema, "additionalProperties");
    return rest === undefined || typeof rest === "boolean" ? [] : [rest];
  });
}

/** Whether there can be fields that none of them lists. */
export function isOpen(schemas: readonly JsonObject[]): boolean {
  return schemas.every(
    (schema) =>
      own(schema, "additionalProperties") === true ||
      Object.keys(mapIn(schema, "properties")).length === 0,
  );
}

/** The names that its fields can have, where it lists them. */
export function namedKeys(schema: JsonObject): readonly string[] {
  const names = own(schema, "propertyNames");
  return isObject(names) ? textsIn(own(names, "enum")) : [];
}

/** Whether a name is of a pattern; patterns of the document are not run, a slow one would stop us. */
function matches(pattern: string, name: string): boolean {
  const [, prefix] = /^\^([\w-]+)/.exec(pattern) ?? [];
  return prefix !== undefined && name.startsWith(prefix);
}

export function mapIn(schema: JsonObject, key: string): JsonObject {
  const value = own(schema, key);
  return isObject(value) ? value : {};
}

/** A keyword that is a number. */
export function numberIn(schema: JsonObject, key: string): number | undefined {
  const value = own(schema, key);
  return typeof value === "number" ? value : undefined;
}

function textsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "string")
    : [];
}

import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { schemaName, schemaReference } from "../load/pointer.js";

/** The name in `components.schemas` that a schema refers to; undefined where it is no reference. */
export function referenceOf(schema: JsonObject): string | undefined {
  const reference = own(schema, "$ref");
  return typeof reference === "string" ? schemaName(reference) : undefined;
}

/** Keywords that only say something for people, so that they change no type beside a `$ref`. */
const silent: ReadonlySet<string> = new Set([
  "$ref",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$defs",
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "format",
  "externalDocs",
  "xml",
]);

/** What stands beside a `$ref` and says more of its type; null where nothing does. */
export function besideReference(schema: JsonObject): JsonObject | null {
  const keys = Object.keys(schema).filter(
    (key) => !silent.has(key) && !key.startsWith("x-"),
  );
  return keys.length > 0 ? schema : null;
}

/** What a schema is made of: the parts of `allOf`, and what a `$ref` beside them leads to. */
export function partsOf(schema: JsonObject): readonly Json[] {
  const reference = own(schema, "$ref");
  const parts = own(schema, "allOf");
  return [
    ...(reference === undefined ? [] : [{ $ref: reference }]),
    ...(Array.isArray(parts) ? parts : []),
  ];
}

/** A schema that refers to one of `components.schemas`. */
export function referenceTo(name: string): JsonObject {
  return { $ref: schemaReference(name) };
}

/** Finds the schema that a reference leads to, through others; undefined where there is none. */
export function resolverIn(
  components: JsonObject,
): (schema: Json | undefined) => Json | undefined {
  return (schema) => {
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
  };
}

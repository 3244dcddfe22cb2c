import { error } from "../fault.js";
import { own, type JsonObject } from "../load/json.js";
import { listType } from "./list-type.js";
import { objectType, type ObjectReading } from "./object-type.js";
import { at, text, type Reading } from "./reading.js";
import type { Type } from "./type.js";
import { unionOf } from "./union.js";

/** What `type` and the keywords of these types say; nothing where they say nothing. */
export function namedType(
  objects: ObjectReading,
  schema: JsonObject,
  names: readonly string[],
): readonly Type[] {
  return names.length === 0
    ? []
    : [unionOf(names.map((name) => single(name, schema, objects)))];
}

/** The types that a schema names, or that its keywords are about. */
export function typeNames(
  reading: Reading,
  schema: JsonObject,
): readonly string[] {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  if (type !== undefined) text(reading, schema, "type");
  return impliedTypes(schema) ?? [];
}

/** The types that the keywords of a schema without `type` are about; null where they are about any. */
export function impliedTypes(schema: JsonObject): readonly string[] | null {
  const has = (key: string) => Object.hasOwn(schema, key);
  if (ofObjects.some(has)) return ["object"];
  if (has("items") || has("prefixItems")) return ["array"];
  return has("contentMediaType") ? ["string"] : null;
}

function single(
  name: string,
  schema: JsonObject,
  objects: ObjectReading,
): Type {
  const { reading, typeOf } = objects;
  switch (name) {
    case "string":
      return { kind: isBinary(reading, schema) ? "binary" : "string" };
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

function isBinary(reading: Reading, schema: JsonObject): boolean {
  const mediaType = text(reading, schema, "contentMediaType") ?? "";
  return (
    text(reading, schema, "format") === "binary" ||
    (bytesOf.test(mediaType) && !Object.hasOwn(schema, "contentEncoding"))
  );
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

import { error, type Fault, type Place } from "../fault.js";
import {
  isObject,
  kindOf,
  own,
  type Json,
  type JsonObject,
} from "../load/json.js";
import { below } from "../load/sources.js";

/** Reads fields of the document; what has the wrong form becomes a fault and counts as absent. */
export interface Reading {
  readonly faults: Fault[];
  readonly place: (node: object) => Place;
}

export function text(
  reading: Reading,
  node: JsonObject,
  key: string,
): string | undefined {
  const value = own(node, key);
  if (value === undefined || typeof value === "string") return value;
  wrong(reading, node, key, "a string");
  return undefined;
}

export function flag(
  reading: Reading,
  node: JsonObject,
  key: string,
): boolean | undefined {
  const value = own(node, key);
  if (value === undefined || typeof value === "boolean") return value;
  wrong(reading, node, key, "true or false");
  return undefined;
}

export function mapping(
  reading: Reading,
  node: JsonObject,
  key: string,
): JsonObject | undefined {
  const value = own(node, key);
  if (value === undefined || isObject(value)) return value;
  wrong(reading, node, key, "a mapping");
  return undefined;
}

export function list(
  reading: Reading,
  node: JsonObject,
  key: string,
): readonly Json[] | undefined {
  const value = own(node, key);
  if (value === undefined || Array.isArray(value)) return value;
  wrong(reading, node, key, "a list");
  return undefined;
}

/** The mappings in a list of them, with their place in it. */
export function mappings(
  reading: Reading,
  node: JsonObject,
  key: string,
): readonly JsonObject[] {
  const items = list(reading, node, key) ?? [];
  return items.filter((item, index): item is JsonObject => {
    if (isObject(item)) return true;
    reading.faults.push(
      error(
        at(reading, node, key, index),
        `an entry of \`${key}\` must be a mapping, and is ${kindOf(item)}`,
        "see the OpenAPI 3.1 specification for its form",
      ),
    );
    return false;
  });
}

/** The entries of a mapping of mappings. */
export function entries(
  reading: Reading,
  node: JsonObject,
  key: string,
): readonly (readonly [name: string, value: JsonObject])[] {
  const value = mapping(reading, node, key) ?? {};
  return Object.keys(value).flatMap((name) => {
    if (name.startsWith("x-") && key === "paths") return [];
    const item = mapping(reading, value, name);
    return item ? [[name, item] as const] : [];
  });
}

/** The place of a field, or of something below it. */
export function at(
  reading: Reading,
  node: object,
  ...keys: (string | number)[]
): Place {
  return below(reading.place(node), ...keys);
}

function wrong(
  reading: Reading,
  node: JsonObject,
  key: string,
  wanted: string,
): void {
  reading.faults.push(
    error(
      at(reading, node, key),
      `\`${key}\` must be ${wanted}, and is ${kindOf(own(node, key))}`,
      "see the OpenAPI 3.1 specification for its form",
    ),
  );
}

/** The address of the pages elsewhere that document an object. */
export function docsUrlOf(reading: Reading, node: JsonObject): string | null {
  const docs = mapping(reading, node, "externalDocs");
  return (docs && text(reading, docs, "url")) ?? null;
}

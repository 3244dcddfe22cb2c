import { isObject, own, type Json, type JsonObject } from "../load/json.js";

/** A value that shows what a schema admits: the smallest, but a list has an item. */
export function showcaseOf(
  schema: Json | undefined,
  resolve: (schema: Json | undefined) => Json | undefined,
): Json {
  const sample = sampleOf(schema, resolve);
  const target = resolve(schema);
  return Array.isArray(sample) && sample.length === 0 && isObject(target)
    ? [sampleOf(own(target, "items"), resolve)]
    : sample;
}

/** How far a sample follows schemas into each other. */
const deepest = 5;

/** How many items of a list a sample shows. */
const most = 3;

/** The smallest value that a schema admits, as far as its types and required fields say. */
export function sampleOf(
  schema: Json | undefined,
  resolve: (schema: Json | undefined) => Json | undefined,
  depth = 0,
): Json {
  const target = resolve(schema);
  if (!isObject(target) || depth > deepest) return null;
  for (const key of ["const", "default"]) {
    const given = own(target, key);
    if (given !== undefined) return given;
  }
  for (const key of ["enum", "examples"]) {
    const given = own(target, key);
    if (Array.isArray(given) && given[0] !== undefined) return given[0];
  }
  const parts = own(target, "allOf");
  if (Array.isArray(parts))
    return Object.assign(
      {},
      ...parts.map((part) => sampleOf(part, resolve, depth + 1)),
      objectSample(target, resolve, depth),
    ) as JsonObject;
  const options = own(target, "oneOf") ?? own(target, "anyOf");
  if (Array.isArray(options)) {
    const chosen = sampleOf(options[0], resolve, depth + 1);
    return isObject(chosen)
      ? { ...objectSample(target, resolve, depth, options[0]), ...chosen }
      : chosen;
  }
  const type = own(target, "type");
  switch (Array.isArray(type) ? type[0] : type) {
    case "string":
      return "string";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return true;
    case "array":
      return arraySample(target, resolve, depth);
    case "null":
      return null;
    default:
      return objectSample(target, resolve, depth);
  }
}

function arraySample(
  schema: JsonObject,
  resolve: (schema: Json | undefined) => Json | undefined,
  depth: number,
): Json[] {
  const first = own(schema, "prefixItems");
  const least = own(schema, "minItems");
  const items = Array.isArray(first) ? [...first] : [];
  while (typeof least === "number" && items.length < Math.min(least, most))
    items.push(own(schema, "items") ?? {});
  return items.map((item) => sampleOf(item, resolve, depth + 1));
}

function objectSample(
  schema: JsonObject,
  resolve: (schema: Json | undefined) => Json | undefined,
  depth: number,
  option?: Json,
): JsonObject {
  const properties = own(schema, "properties");
  if (!isObject(properties)) return {};
  // An alternative can require fields that the schema beside it describes.
  const required = [schema, resolve(option)].flatMap((part) => {
    const names = isObject(part) ? own(part, "required") : [];
    return Array.isArray(names) ? names : [];
  });
  return Object.fromEntries(
    required
      .filter((name) => typeof name === "string")
      .map((name) => [
        name,
        sampleOf(own(properties, name), resolve, depth + 1),
      ]),
  );
}

import { warning, type Place } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { admitsScalar } from "./admits.js";
import type { Lookup, Type } from "./type.js";
import { at, type Reading } from "./reading.js";

/** Values nest as deep as a document; a model that is only itself has no end. */
const deepest = 100;

/**
 * Whether a value cannot be of a type. That is not all that `admits` refuses: with
 * fields that the type does not list it can be, though TypeScript would not take it
 * written out; and where it cannot be told, nobody is to be warned.
 */
function contradicts(
  type: Type,
  value: Json,
  lookup: Lookup,
  depth = 0,
): boolean {
  const inner = (each: Type, item: Json) =>
    contradicts(each, item, lookup, depth + 1);
  if (depth > deepest) return false;
  switch (type.kind) {
    case "unknown":
    case "never":
    case "undefined":
    case "binary":
      return false;
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "null":
    case "literal":
    case "enum":
      return !admitsScalar(type, value);
    case "array":
      return (
        !Array.isArray(value) || value.some((item) => inner(type.items, item))
      );
    case "tuple":
      return !Array.isArray(value);
    case "object":
      return (
        !isObject(value) ||
        type.properties.some(({ name, required, type: of }) => {
          const item = own(value, name);
          return item === undefined ? required : inner(of, item);
        })
      );
    case "union":
      return type.members.every((member) => inner(member, value));
    case "intersection":
      return type.members.some((member) => inner(member, value));
    case "model": {
      const target = lookup(type.name);
      return target !== undefined && inner(target, value);
    }
  }
}

/** What is shown of a type. */
interface Shown {
  readonly type: Type;
  readonly example: Json | undefined;
}

/** Tells of the example of a schema, a parameter or a media type that its schema does not admit. */
export function tellOfContradiction(
  reading: Reading,
  node: JsonObject,
  { type, example }: Shown,
  lookup: Lookup,
): void {
  if (example === undefined || !contradicts(type, example, lookup)) return;
  reading.faults.push(
    warning(
      placeOfExample(reading, node),
      "the example is none of its schema's type, so that no code shows it",
      "correct the example or the schema",
    ),
  );
}

/** Where the example stands that `exampleOf` finds. */
function placeOfExample(reading: Reading, node: JsonObject): Place {
  if (own(node, "example") !== undefined) return at(reading, node, "example");
  const many = own(node, "examples");
  if (many !== undefined) return at(reading, node, "examples");
  const schema = own(node, "schema");
  return isObject(schema) && !Object.hasOwn(schema, "$ref")
    ? placeOfExample(reading, schema)
    : reading.place(node);
}

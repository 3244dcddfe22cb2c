import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { hintsOf } from "./literal.js";
import { entries, flag, text, type Reading } from "./reading.js";
import type { Property } from "./type.js";

/** What a schema or a parameter says for people, beside its type. */
export function annotations(
  reading: Reading,
  node: JsonObject,
): Pick<
  Property,
  "description" | "deprecated" | "default" | "example" | "hints"
> {
  const schema = own(node, "schema");
  return {
    description:
      text(reading, node, "description") ?? text(reading, node, "title") ?? "",
    deprecated: flag(reading, node, "deprecated") ?? false,
    default: own(isObject(schema) ? schema : node, "default"),
    example: exampleOf(reading, node),
    hints: hintsOf(isObject(schema) ? schema : node),
  };
}

/** An example of a parameter, a schema or a media type: its own, or its schema's. */
export function exampleOf(
  reading: Reading,
  node: JsonObject,
): Json | undefined {
  const single = own(node, "example");
  if (single !== undefined) return single;
  const many = own(node, "examples");
  if (Array.isArray(many)) return many[0];
  const [named] = many === undefined ? [] : entries(reading, node, "examples");
  if (named) return own(named[1], "value") ?? own(named[1], "dataValue");
  const schema = own(node, "schema");
  return isObject(schema) ? exampleOf(reading, schema) : undefined;
}

import { own, type Json, type JsonObject } from "../load/json.js";
import { list, type Reading } from "./reading.js";
import type { Type } from "./type.js";

/** The type of a schema with `type: array`. */
export function listType(
  reading: Reading,
  schema: JsonObject,
  typeOf: (schema: Json | undefined) => Type,
): Type {
  const first = list(reading, schema, "prefixItems");
  const items = own(schema, "items") ?? own(schema, "unevaluatedItems");
  const least = numberIn(schema, "minItems");
  const most = numberIn(schema, "maxItems") ?? Infinity;
  if (!first && most > 0)
    return { kind: "array", items: typeOf(items), minItems: least ?? 0 };
  const shown = (first ?? []).slice(0, most);
  const closed = items === false || most <= shown.length;
  return {
    kind: "tuple",
    items: shown.map(typeOf),
    // Those who list the first items mean that they are there, unless they say how many are.
    minItems: Math.min(least ?? shown.length, shown.length),
    rest: closed ? null : typeOf(items),
  };
}

function numberIn(schema: JsonObject, key: string): number | undefined {
  const value = own(schema, key);
  return typeof value === "number" && value >= 0 ? value : undefined;
}

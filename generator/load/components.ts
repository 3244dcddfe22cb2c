import { isObject, own, type Json, type JsonObject } from "./json.js";
import { schemaName } from "./pointer.js";

/** What a document has under a heading of its `components`, by name; undefined where that is no mapping. */
export function componentsIn(
  root: JsonObject,
  heading: "schemas" | "securitySchemes",
): JsonObject | undefined {
  const components = own(root, "components");
  const found = isObject(components) ? own(components, heading) : undefined;
  return isObject(found) ? found : undefined;
}

/** What the reference of a schema, in a bundled document, leads to; undefined where it has none. */
export function referredTo(
  schema: JsonObject,
  schemas: JsonObject | undefined,
): Json | undefined {
  const reference = own(schema, "$ref");
  return schemas && typeof reference === "string"
    ? own(schemas, schemaName(reference))
    : undefined;
}

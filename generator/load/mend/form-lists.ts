import { isForm } from "../../media-type.js";
import { componentsIn, referredTo } from "../components.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { warn } from "./warn.js";

/**
 * A form has fields with names. Of one that is a list, as frameworks write it for
 * "these files", the caller knows the names: each field is such a list.
 */
export function mendFormLists(
  body: JsonObject,
  root: JsonObject,
  upgrading: Upgrading,
): void {
  const content = own(body, "content");
  if (!isObject(content)) return;
  for (const [type, media] of Object.entries(content)) {
    if (!isForm(type)) continue;
    const given = isObject(media) ? own(media, "schema") : undefined;
    const schema = resolved(given, root);
    if (!isObject(media) || !isObject(given) || !isObject(schema)) continue;
    if (own(schema, "type") !== "array") continue;
    const { standIn } = upgrading.sources;
    const item = resolved(own(schema, "items"), root);
    // What frameworks have for a file is an object of theirs.
    const items =
      isObject(item) && own(item, "type") !== "object"
        ? item
        : { type: "string", format: "binary" };
    const list = standIn({ type: "array", items }, schema);
    media["schema"] = standIn(
      { type: "object", additionalProperties: list },
      schema,
    );
    warn(
      upgrading,
      [given],
      "a form has fields, and this is a list; it is read as fields of any name, each such a list",
      "write the fields as `properties`",
    );
  }
}

function resolved(
  schema: Json | undefined,
  root: JsonObject,
): Json | undefined {
  return isObject(schema) && typeof own(schema, "$ref") === "string"
    ? referredTo(schema, componentsIn(root, "schemas"))
    : schema;
}

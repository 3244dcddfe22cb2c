import { essence, isJson, isText } from "../../media-type.js";
import { componentsIn, referredTo } from "../components.js";
import { grammar, isExtension } from "../grammar.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { walk } from "../walk.js";
import { below } from "./json-bytes.js";

/**
 * Since OpenAPI 3.1 bytes have no type: a field of a multipart form of which nothing
 * is said is a file, unless its encoding has another media type. They become the
 * bytes that 3.0 had.
 */
export function mendBytesInForms(root: JsonObject, upgrading: Upgrading): void {
  if (upgrading.version !== "3.1" && upgrading.version !== "3.2") return;
  const schemas = componentsIn(root, "schemas");
  const files: JsonObject[] = [];
  const json: Json[] = [];
  walk(root, grammar, (node, kind) => {
    const content = own(node, "content");
    if (!isObject(content)) return;
    for (const [type, media] of Object.entries(content)) {
      const schema = isObject(media) ? own(media, "schema") : undefined;
      if (!isObject(media) || !isObject(schema)) continue;
      if (isJson(type)) json.push(schema);
      if (isJson(type)) withoutJson(schema);
      else if (kind === "requestBody" && essence(type).startsWith("multipart/"))
        files.push(...filesIn(media, referredTo(schema, schemas) ?? schema));
    }
  });
  if (files.length === 0) return;
  const inJson = below(json, root);
  for (const file of files) if (!inJson.has(file)) Object.assign(file, bytes);
}

const bytes = { type: "string", format: "binary" };

/** The fields of a form, or the entries of those that are lists, of which nothing is said. */
function filesIn(media: JsonObject, schema: Json): readonly JsonObject[] {
  const properties = isObject(schema) ? own(schema, "properties") : undefined;
  const encoding = own(media, "encoding");
  return Object.entries(isObject(properties) ? properties : {}).flatMap(
    ([name, field]) => {
      const how = isObject(encoding) ? own(encoding, name) : undefined;
      const type = isObject(how) ? own(how, "contentType") : undefined;
      if (typeof type === "string" && (isJson(type) || isText(type))) return [];
      const isList = isObject(field) && own(field, "type") === "array";
      const one = isList ? own(field, "items") : field;
      return isObject(one) && isUnsaid(one) ? [one] : [];
    },
  );
}

function isUnsaid(schema: JsonObject): boolean {
  return Object.keys(schema).every(
    (name) => ofPeople.has(name) || isExtension(name),
  );
}

const ofPeople: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "contentMediaType",
]);

/** A body that is JSON says no more by `contentMediaType`: only a text would be JSON within. */
function withoutJson(schema: JsonObject): void {
  const type = own(schema, "contentMediaType");
  if (typeof type === "string" && isJson(type) && isUnsaid(schema))
    Reflect.deleteProperty(schema, "contentMediaType");
}

import { isJson } from "../../media-type.js";
import { fieldsOf, grammar } from "../grammar.js";
import { componentsIn, referredTo } from "../components.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { walk } from "../walk.js";
import { warn } from "./warn.js";

/**
 * JSON has no bytes: what is called so within it is text, unless the same schema is
 * of a form or another body as well. A body that is bytes as a whole is none of it.
 * `bytes` are the schemas of the document that are called so.
 */
export function mendBytesInJson(
  root: JsonObject,
  bytes: readonly JsonObject[],
  upgrading: Upgrading,
): void {
  if (bytes.length === 0) return;
  const json: Json[] = [];
  const others: Json[] = [];
  walk(root, grammar, (node, kind) => {
    if (kind === "schema") return;
    const content = own(node, "content");
    if (!isObject(content)) return;
    for (const [type, media] of Object.entries(content)) {
      const schema = isObject(media) ? own(media, "schema") : undefined;
      if (schema !== undefined) (isJson(type) ? json : others).push(schema);
    }
  });
  if (json.length === 0) return;
  const inJson = below(json, root);
  const elsewhere = below(others, root, new Set(others.filter(isObject)));
  for (const schema of bytes) {
    if (!inJson.has(schema) || elsewhere.has(schema)) continue;
    Reflect.deleteProperty(schema, "format");
    warn(
      upgrading,
      [schema],
      "JSON has no bytes, so that `format: binary` in it is read as a string",
      "write `format: byte` where it is Base64",
    );
  }
}

export function isBytes(schema: JsonObject): boolean {
  return own(schema, "format") === "binary";
}

/** The schemas below some, through references; `found`: those of them that count themselves. */
export function below(
  roots: readonly Json[],
  root: JsonObject,
  found = new Set<JsonObject>(),
): Set<JsonObject> {
  const schemas = componentsIn(root, "schemas");
  const seen = new Set<JsonObject>();
  const todo = [...roots];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    // What a body refers to is the body, and what a field refers to is the field.
    const referred = referredTo(node, schemas);
    if (isObject(referred)) {
      if (found.has(node)) found.add(referred);
      todo.push(referred);
    }
    for (const child of childrenOf(node)) {
      found.add(child);
      todo.push(child);
    }
  }
  return found;
}

function childrenOf(schema: JsonObject): readonly JsonObject[] {
  return fieldsOf(grammar.schema, schema).flatMap(({ child, value }) =>
    (child.holds === "one"
      ? [value]
      : Array.isArray(value)
        ? value
        : isObject(value)
          ? Object.values(value)
          : []
    ).filter(isObject),
  );
}

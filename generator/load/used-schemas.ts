import { componentsIn } from "./components.js";
import { isObject, own, type Json, type JsonObject } from "./json.js";
import { schemaName } from "./pointer.js";
import type { StandIn } from "./sources.js";

/**
 * A bundled document without the schemas that no operation, webhook or other
 * used schema refers to. The given one stays as it is.
 */
export function keepUsedSchemas(
  root: JsonObject,
  standIn: StandIn,
): JsonObject {
  const components = own(root, "components");
  const schemas = componentsIn(root, "schemas");
  if (!isObject(components) || !schemas) return root;
  const used = usedIn(root, schemas);
  const names = Object.keys(schemas);
  if (used.size === names.length) return root;
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  const left = standIn(
    { ...components, schemas: standIn(Object.fromEntries(kept), schemas) },
    components,
  );
  return standIn({ ...root, components: left }, root);
}

function usedIn(root: JsonObject, schemas: JsonObject): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting: Json[] = [];
  const seen = new Set<Json>();
  const subtypes = subtypesIn(schemas);

  function use(name: string): void {
    const schema = own(schemas, name);
    if (schema === undefined || used.has(name)) return;
    used.add(name);
    waiting.push(schema);
    if (!isObject(schema) || !isObject(own(schema, "discriminator"))) return;
    for (const subtype of subtypes.get(name) ?? []) use(subtype);
  }

  for (const field of ["paths", "webhooks"])
    waiting.push(own(root, field) ?? null);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (Array.isArray(node)) {
      for (const item of node) if (isNode(item)) waiting.push(item);
      continue;
    }
    for (const key of Object.keys(node)) {
      const child = node[key] ?? null;
      if (key === "$ref" && typeof child === "string") use(schemaName(child));
      else if (key === "discriminator" && isObject(child))
        for (const name of mappedBy(child)) use(name);
      else if (isNode(child)) waiting.push(child);
    }
  }
  return used;
}

function isNode(value: Json): value is Json[] | JsonObject {
  return typeof value === "object" && value !== null;
}

/** The schemas that say by `allOf` that they are of another one's kind. */
function subtypesIn(
  schemas: JsonObject,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parts = isObject(schema) ? own(schema, "allOf") : undefined;
    if (!Array.isArray(parts)) continue;
    for (const part of parts) {
      const reference = isObject(part) ? own(part, "$ref") : undefined;
      if (typeof reference !== "string") continue;
      const base = schemaName(reference);
      const known = found.get(base);
      if (known) known.push(name);
      else found.set(base, [name]);
    }
  }
  return found;
}

/** A discriminator names schemas as references do, or by their names alone. */
function mappedBy(discriminator: JsonObject): readonly string[] {
  const mapping = own(discriminator, "mapping");
  return isObject(mapping)
    ? Object.values(mapping)
        .filter((value) => typeof value === "string")
        .map(schemaName)
    : [];
}

import { error, type Fault, type Place } from "../fault.js";
import { componentsIn, referredTo } from "./components.js";
import { isObject, own, type JsonObject } from "./json.js";
import { hint, limits } from "./limits.js";

/**
 * Holds the schemas of a bundled document against the limits: `allOf` is the
 * one keyword that a reader follows through references, again and again.
 */
export function compositionFaults(
  root: JsonObject,
  place: (node: object) => Place,
): readonly Fault[] {
  const schemas = componentsIn(root, "schemas");
  if (!schemas) return [];
  const known = new Map<JsonObject, { depth: number; parts: number } | null>();

  function partsOf(schema: JsonObject): readonly JsonObject[] {
    const named = referredTo(schema, schemas);
    const all = own(schema, "allOf");
    return [named, ...(Array.isArray(all) ? all : [])].filter(isObject);
  }

  function measure(start: JsonObject): { depth: number; parts: number } {
    const stack = [start];
    for (let schema = stack.at(-1); schema; schema = stack.at(-1)) {
      const state = known.get(schema);
      if (state) stack.pop();
      else if (state === undefined) {
        known.set(schema, null);
        for (const part of partsOf(schema))
          if (known.get(part) === undefined) stack.push(part);
      } else {
        // What is open still stands above: a circle, which ends by itself.
        const link = Object.hasOwn(schema, "$ref") ? 0 : 1;
        const parts = partsOf(schema).map((part) => known.get(part));
        known.set(schema, {
          depth: link + Math.max(0, ...parts.map((part) => part?.depth ?? 0)),
          parts:
            link + parts.reduce((sum, part) => sum + (part?.parts ?? 0), 0),
        });
        stack.pop();
      }
    }
    return known.get(start) ?? { depth: 1, parts: 1 };
  }

  for (const schema of Object.values(schemas)) {
    if (!isObject(schema)) continue;
    const { depth, parts } = measure(schema);
    if (depth > limits.compositions || parts > limits.parts)
      return [
        error(
          place(schema),
          depth > limits.compositions
            ? `made by \`allOf\` of more than ${String(limits.compositions)} schemas, one behind the other`
            : `made by \`allOf\` of more than ${String(limits.parts)} schemas`,
          hint,
        ),
      ];
  }
  return [];
}

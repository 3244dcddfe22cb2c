import type { Json } from "../load/json.js";
import { objectOf, type Lookup } from "./intersection.js";
import type { Type } from "./type.js";

/**
 * A value of a type, for a schema that no value meets, as where its parts
 * contradict each other; undefined where there is none.
 */
export function valueOfType(
  type: Type,
  lookup: Lookup,
  above: readonly Type[] = [],
): Json | undefined {
  const target = type.kind === "model" ? lookup(type.name) : type;
  if (!target || above.includes(target)) return undefined;
  const inside = [...above, target];
  const valueOf = (part: Type) => valueOfType(part, lookup, inside);
  switch (target.kind) {
    case "string":
      return "string";
    case "number":
    case "integer":
      return 0;
    case "boolean":
      return true;
    case "null":
    case "unknown":
      return null;
    case "literal":
      return target.value;
    case "enum":
      return target.values[0];
    case "array": {
      if (target.minItems === 0) return [];
      const item = valueOf(target.items);
      return item === undefined ? undefined : [item];
    }
    case "tuple":
      return listOf(target.items.slice(0, target.minItems).map(valueOf));
    case "union":
      return target.members.map(valueOf).find((value) => value !== undefined);
    case "object":
    case "intersection": {
      const object = objectOf(target, lookup);
      const fields = object?.properties.filter(({ required }) => required);
      const values =
        fields && listOf(fields.map((field) => valueOf(field.type)));
      return (
        values &&
        Object.fromEntries(
          fields.map(({ name }, index) => [name, values[index] ?? null]),
        )
      );
    }
    default:
      return undefined;
  }
}

function listOf(values: readonly (Json | undefined)[]): Json[] | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === values.length ? given : undefined;
}

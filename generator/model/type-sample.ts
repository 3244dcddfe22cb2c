import type { Json } from "../load/json.js";
import { inherited } from "./inherited.js";
import { objectOf } from "./meet.js";
import type { Lookup, Type } from "./type.js";

/**
 * A value of a type, for a schema that no value meets, as where its parts
 * contradict each other; undefined where there is none.
 */
export function valueOfType(type: Type, lookup: Lookup): Json | undefined {
  return valueWithin(type, { lookup, above: [], budget: { left: most } });
}

/** How many types a value looks at: fields within fields could be without end. */
const most = 3_000;

/** How many types lie within each other: more would not fit on the stack, nor on a page. */
const deepest = 100;

interface Context {
  readonly lookup: Lookup;
  /** The types that the value is a part of. */
  readonly above: readonly Type[];
  readonly budget: { left: number };
}

function valueWithin(type: Type, context: Context): Json | undefined {
  const { lookup, above, budget } = context;
  budget.left -= 1;
  if (budget.left < 0 || above.length > deepest) return undefined;
  const target = type.kind === "model" ? lookup(type.name) : type;
  if (!target || above.includes(target)) return undefined;
  const inside = { ...context, above: [...above, target] };
  const valueOf = (part: Type) => valueWithin(part, inside);
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
      const fields = object?.properties.filter(
        ({ name, required }) => required || inherited.has(name),
      );
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

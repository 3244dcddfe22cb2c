import type { Identifier } from "./identifier.js";
import { meetOf } from "./meet.js";
import {
  isRule,
  type Lookup,
  type ObjectType,
  type Property,
  type Type,
} from "./type.js";

/** Objects as one. */
export interface Merged {
  readonly type: ObjectType;
  /** The fields that no value can have if all of the objects are right. */
  readonly overridden: readonly string[];
}

/** A type as one object with all its fields, through models and intersections; null where it is none. */
export function objectOf(
  type: Type,
  lookup: Lookup,
  above: ReadonlySet<Identifier> = new Set(),
): ObjectType | null {
  switch (type.kind) {
    case "object":
      return type;
    case "model": {
      const model = above.has(type.name) ? undefined : lookup(type.name);
      return model
        ? objectOf(model, lookup, new Set([...above, type.name]))
        : null;
    }
    case "intersection": {
      const parts = type.members
        .filter((member) => !isRule(member))
        .map((member) => objectOf(member, lookup, above));
      return parts.every((part) => part !== null)
        ? mergeObjects(parts, lookup).type
        : null;
    }
    default:
      return null;
  }
}

/** An object with the fields of all of some objects; where they cannot agree on one, with the first one's. */
export function mergeObjects(
  objects: readonly ObjectType[],
  lookup: Lookup,
): Merged {
  const [only, ...more] = objects;
  if (only && more.length === 0) return { type: only, overridden: [] };
  const fields = new Map<string, Property>();
  const overridden: string[] = [];
  for (const field of objects.flatMap(({ properties }) => properties)) {
    const known = fields.get(field.name);
    if (!known) {
      fields.set(field.name, field);
      continue;
    }
    const type = meetOf(known.type, field.type, lookup);
    const isContradiction =
      type.kind === "never" &&
      known.type.kind !== "never" &&
      field.type.kind !== "never";
    if (isContradiction) overridden.push(field.name);
    fields.set(field.name, {
      ...field,
      ...known,
      description: known.description || field.description,
      deprecated: known.deprecated || field.deprecated,
      default: known.default ?? field.default,
      example: known.example ?? field.example,
      type: isContradiction ? known.type : type,
      required: known.required || field.required,
    });
  }
  const needs = new Set(objects.flatMap((object) => object.needs ?? []));
  const isUnsaid = objects.every((object) => object.isUnsaid);
  return {
    type: {
      kind: "object",
      properties: [...fields.values()].map((field) =>
        needs.has(field.name) ? { ...field, required: true } : field,
      ),
      additional: isUnsaid
        ? { kind: "unknown" }
        : additionalOf(objects, lookup),
      isUnsaid,
      needs: [...needs].filter((name) => !fields.has(name)),
    },
    overridden,
  };
}

function additionalOf(
  objects: readonly ObjectType[],
  lookup: Lookup,
): Type | null {
  let all: Type | null = null;
  for (const { additional, isUnsaid } of objects) {
    if (!additional || isUnsaid) continue;
    all = all ? meetOf(all, additional, lookup) : additional;
  }
  return all;
}

import type { Identifier } from "./identifier.js";
import { narrower } from "./narrower.js";
import {
  isRule,
  typeKey,
  type Lookup,
  type ObjectType,
  type Property,
  type Type,
} from "./type.js";
import { unionOf } from "./union.js";

/** What two types have in common, as a type without contradictions; `never` where it is nothing. */
export function meetOf(one: Type, other: Type, lookup: Lookup): Type {
  if (typeKey(one) === typeKey(other)) return one;
  if (one.kind === "unknown" || other.kind === "never") return other;
  if (other.kind === "unknown" || one.kind === "never") return one;
  if (one.kind === "model" || other.kind === "model")
    return meetOfModels(one, other, lookup);
  if (one.kind === "union") return meetOfUnion(one, other, lookup);
  if (other.kind === "union") return meetOfUnion(other, one, lookup);
  if (one.kind === "intersection" || other.kind === "intersection")
    return both(one, other);
  if (one.kind === "object" && other.kind === "object") {
    const { type, overridden } = mergeObjects([one, other], lookup);
    return overridden.length > 0 ? { kind: "never" } : type;
  }
  const lists = meetOfLists(one, other, lookup);
  if (lists) return lists;
  return narrower(one, other) ?? narrower(other, one) ?? { kind: "never" };
}

function meetOfModels(one: Type, other: Type, lookup: Lookup): Type {
  const known = (type: Type) =>
    type.kind === "model" ? lookup(type.name) : type;
  const left = known(one);
  const right = known(other);
  if (!left || !right) return both(one, other);
  // Objects refer to each other without end, so that they are not looked into.
  const isObject = (type: Type) => objectOf(type, lookup) !== null;
  if (isObject(left) && isObject(right)) return both(one, other);
  if (left.kind === "model" || right.kind === "model")
    return left === one && right === other
      ? both(one, other)
      : meetOf(left, right, lookup);
  if (left.kind === "object" || right.kind === "object")
    return unionIn(left) || unionIn(right)
      ? both(one, other)
      : { kind: "never" };
  const met = meetOf(left, right, lookup);
  if (typeKey(met) === typeKey(left)) return one;
  return typeKey(met) === typeKey(right) ? other : met;
}

function unionIn(type: Type): boolean {
  return type.kind === "union" || type.kind === "intersection";
}

/** More alternatives than this are not multiplied out: each `oneOf` in an `allOf` multiplies them again. */
const mostPairs = 2000;

/** How many alternatives a type has when it is multiplied out, as far as that matters. */
function breadthOf(type: Type, lookup: Lookup, hops = 3): number {
  switch (type.kind) {
    case "union":
      return type.members.reduce(
        (sum, member) =>
          sum > mostPairs ? sum : sum + breadthOf(member, lookup, hops),
        0,
      );
    case "intersection":
      return type.members.reduce(
        (product, member) =>
          product > mostPairs
            ? product
            : product * breadthOf(member, lookup, hops),
        1,
      );
    case "model": {
      const target = hops > 0 ? lookup(type.name) : undefined;
      return target ? breadthOf(target, lookup, hops - 1) : 1;
    }
    default:
      return 1;
  }
}

function meetOfUnion(
  union: Extract<Type, { kind: "union" }>,
  other: Type,
  lookup: Lookup,
): Type {
  const pairs = breadthOf(union, lookup) * breadthOf(other, lookup);
  if (union.rule || pairs > mostPairs) return both(union, other);
  return unionOf(union.members.map((member) => meetOf(member, other, lookup)));
}

function meetOfLists(one: Type, other: Type, lookup: Lookup): Type | null {
  if (one.kind === "array" && other.kind === "array") {
    const items = meetOf(one.items, other.items, lookup);
    return items.kind === "never"
      ? items
      : { ...one, items, minItems: Math.max(one.minItems, other.minItems) };
  }
  const [tuple, list] = one.kind === "tuple" ? [one, other] : [other, one];
  if (
    tuple.kind !== "tuple" ||
    (list.kind !== "array" && list.kind !== "tuple")
  )
    return null;
  const itemAt = (index: number): Type =>
    list.kind === "array"
      ? list.items
      : (list.items[index] ?? list.rest ?? { kind: "never" });
  const items = tuple.items.map((item, index) =>
    meetOf(item, itemAt(index), lookup),
  );
  if (list.kind === "tuple" && list.items.length > items.length)
    return both(one, other);
  const rest = tuple.rest && meetOf(tuple.rest, itemAt(items.length), lookup);
  return items.some(({ kind }) => kind === "never")
    ? { kind: "never" }
    : {
        ...tuple,
        items,
        minItems: Math.max(
          tuple.minItems,
          Math.min(list.minItems, items.length),
        ),
        rest: rest?.kind === "never" ? null : rest,
      };
}

function both(one: Type, other: Type): Type {
  return { kind: "intersection", members: [one, other] };
}

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

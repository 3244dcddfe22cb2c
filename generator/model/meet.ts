import type { Json } from "../load/json.js";
import { objectOf, mergeObjects } from "./merge.js";
import { type Lookup, typeKey, type Type } from "./type.js";
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

function meetOfUnion(
  union: Extract<Type, { kind: "union" }>,
  other: Type,
  lookup: Lookup,
): Type {
  if (union.rule) return both(union, other);
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

/** `one` as far as `other`, which is wider, admits it; null where it is not wider. */
function narrower(one: Type, other: Type): Type | null {
  if (one.kind === "integer" && other.kind === "number") return one;
  if (one.kind === "binary" && other.kind === "string") return one;
  const values = valuesOf(one);
  if (!values) return null;
  const admitted = values.filter((value) => admits(other, value));
  if (admitted.length === 0) return null;
  if (one.kind !== "enum" || admitted.length === values.length)
    return one.kind === "enum" && other.kind === "enum" && !other.open
      ? { ...one, open: false }
      : one;
  return {
    ...one,
    values: admitted.filter((value) => typeof value === "string"),
    open: one.open && other.kind === "enum" && other.open,
  };
}

function valuesOf(type: Type): readonly Json[] | null {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" ? type.values : null;
}

function admits(type: Type, value: Json): boolean {
  switch (type.kind) {
    case "string":
    case "binary":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "integer":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "enum":
      return typeof value === "string" && type.values.includes(value);
    case "literal":
      return JSON.stringify(type.value) === JSON.stringify(value);
    default:
      return false;
  }
}

function both(one: Type, other: Type): Type {
  return { kind: "intersection", members: [one, other] };
}

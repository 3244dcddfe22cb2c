import { meetOf, mergeObjects, objectOf, type Merged } from "./meet.js";
import {
  isRule,
  typeKey,
  type Lookup,
  type ObjectType,
  type Type,
} from "./type.js";
import { unionOf } from "./union.js";

/** Told of a field that the parts of a type cannot agree about: the first part's word stands. */
type Overridden = (field: string) => void;

/**
 * All of some types at once, the nearest first. Models keep their names as long as TypeScript
 * makes of `A & B` what JSON Schema means; otherwise their fields are listed.
 */
export function intersectionOf(
  parts: readonly Type[],
  lookup: Lookup,
  overridden: Overridden = () => undefined,
): Type {
  const flat = distinct(parts.flatMap(membersOf)).filter(
    ({ kind }) => kind !== "unknown",
  );
  if (flat.some(({ kind }) => kind === "never")) return { kind: "never" };
  const rules = flat.filter(isRule);
  const objects: Type[] = [];
  let other: Type | null = null;
  const opaque: Type[] = [];
  for (const part of flat) {
    if (isRule(part)) continue;
    if (objectOf(part, lookup)) objects.push(part);
    else if (isOpaque(part, lookup)) opaque.push(part);
    else other = other ? meetOf(other, part, lookup) : part;
  }
  if (opaque.length > 0 && !other) return joined([...flat]);
  if (!other) return joined(objectParts(objects, rules, lookup, overridden));
  const saying = objects.filter((part) => !saysNothing(part, lookup));
  if (objects.length === 0) return joined([other, ...opaque, ...rules]);
  const structured = ofObjects(other, lookup);
  if (saying.length === 0) return joined([structured, ...opaque, ...rules]);
  if (structured.kind === "never") return structured;
  const own = objectParts(saying, [], lookup, overridden);
  const first = flat.findIndex((part) => !isRule(part));
  return joined([
    ...(flat[first] === saying[0]
      ? [...own, ...membersOf(structured)]
      : [...membersOf(structured), ...own]),
    ...opaque,
    ...rules,
  ]);
}

/** The members of an intersection of objects, in their order. */
function objectParts(
  parts: readonly Type[],
  rules: readonly Type[],
  lookup: Lookup,
  overridden: Overridden,
): readonly Type[] {
  const saying = parts.filter((part) => !saysNothing(part, lookup));
  const [first = parts[0], ...more] = saying;
  if (!first) return rules;
  if (more.length === 0) return [first, ...rules];
  const inline = saying.filter((part) => part.kind === "object");
  const models = saying.filter((part) => part.kind !== "object");
  const merge = (some: readonly Type[]): Merged =>
    mergeObjects(
      some.flatMap((part) => objectOf(part, lookup) ?? []),
      lookup,
    );
  // Of two that cannot both be true, what a schema says itself is nearer than what it inherits.
  const all = merge([...inline, ...models]);
  all.overridden.forEach(overridden);
  const inOrder = (type: ObjectType): ObjectType => ({
    ...type,
    properties: inTheOrderOf(merge(saying).type, type),
  });
  if (models.length === 0) return [inOrder(all.type), ...rules];
  const isIndexed = saying.some(
    (part) =>
      (objectOf(part, lookup)?.additional?.kind ?? "unknown") !== "unknown",
  );
  if (all.overridden.length > 0 || isIndexed)
    return [
      inOrder(all.type),
      ...distinct([
        ...rules,
        ...models.flatMap((part) => rulesIn(part, lookup)),
      ]),
    ];
  const own = ownPart(all.type, inline, merge(models).type, merge(inline).type);
  const at = saying.findIndex((part) => part.kind === "object");
  const before = saying.slice(0, at).filter((part) => part.kind !== "object");
  return [
    ...(at < 0 ? models : before),
    ...(own ? [own] : []),
    ...(at < 0 ? [] : models.slice(before.length)),
    ...rules,
  ];
}

/** What has to stand beside the models: the fields that they lack, or say less about. */
function ownPart(
  all: ObjectType,
  inline: readonly Type[],
  inherited: ObjectType,
  merged: ObjectType,
): ObjectType | null {
  const named = new Set(
    inline.flatMap((part) =>
      part.kind === "object"
        ? [...part.properties.map(({ name }) => name), ...(part.needs ?? [])]
        : [],
    ),
  );
  const properties = all.properties.filter((field) => {
    if (!named.has(field.name)) return false;
    const theirs = inherited.properties.find(({ name }) => name === field.name);
    return (
      theirs?.required !== field.required ||
      typeKey(theirs.type) !== typeKey(field.type)
    );
  });
  const isOpenAnyway =
    merged.additional?.kind === "unknown" &&
    (merged.isUnsaid === true ||
      (properties.length === 0 && inherited.additional?.kind === "unknown"));
  const additional = isOpenAnyway ? null : merged.additional;
  return properties.length === 0 && !additional
    ? null
    : { kind: "object", properties, additional };
}

function inTheOrderOf(
  order: ObjectType,
  { properties }: ObjectType,
): ObjectType["properties"] {
  const byName = new Map(properties.map((field) => [field.name, field]));
  return order.properties.flatMap(({ name }) => byName.get(name) ?? []);
}

function rulesIn(type: Type, lookup: Lookup): readonly Type[] {
  const target = type.kind === "model" ? lookup(type.name) : type;
  return target?.kind === "intersection"
    ? target.members.flatMap((member) =>
        isRule(member) ? [member] : rulesIn(member, lookup),
      )
    : [];
}

/** Of a type what can be an object. */
function ofObjects(type: Type, lookup: Lookup): Type {
  const target = type.kind === "model" ? lookup(type.name) : type;
  if (target?.kind === "union") {
    const kept = target.members.filter(
      (member) => ofObjects(member, lookup).kind !== "never",
    );
    return kept.length === target.members.length ? type : unionOf(kept);
  }
  return !target ||
    target.kind === "unknown" ||
    target.kind === "intersection" ||
    objectOf(target, lookup)
    ? type
    : { kind: "never" };
}

/**
 * `type: object` alone, which is true of every other object; and one without any
 * field, as of a base whose fields go the other way: by itself it has none, but it
 * says nothing of those of others.
 */
function saysNothing(type: Type, lookup: Lookup): boolean {
  const object = objectOf(type, lookup);
  if (!object || (object.needs ?? []).length > 0) return false;
  return type.kind === "object" && type.isUnsaid === true
    ? true
    : object.properties.length === 0 && object.additional === null;
}

/** What cannot be looked into: a model that is being read, or an intersection that is no object. */
function isOpaque(type: Type, lookup: Lookup): boolean {
  if (type.kind === "intersection") return true;
  if (type.kind !== "model") return false;
  const target = lookup(type.name);
  return !target || target.kind === "intersection";
}

function membersOf(type: Type): readonly Type[] {
  return type.kind === "intersection" ? type.members : [type];
}

function distinct(types: readonly Type[]): readonly Type[] {
  return [...new Map(types.map((type) => [typeKey(type), type])).values()];
}

function joined(members: readonly Type[]): Type {
  const [first, ...others] = members;
  if (!first) return { kind: "unknown" };
  return others.length === 0 ? first : { kind: "intersection", members };
}

/** Which fields the types of `@slack/web-api`'s answers know, and ours lack. */

import ts from "typescript";
import type { Model } from "../../generator/model/api.js";
import type { Type } from "../../generator/model/type.js";

type ObjectType = Extract<Type, { readonly kind: "object" }>;

/** A field of theirs whose name can be any: a value of a map. */
const anyName = "*";

/**
 * The fields that theirs has and ours has not, at any depth, each as the schema
 * of ours that lacks it and the way from there: `Message.user_profile.team`. A
 * field that may hold any JSON has no fields.
 * @param ours What an answer of ours can be
 * @param name What to call a place that is in no schema
 */
export function missingFields(
  checker: ts.TypeChecker,
  models: ReadonlyMap<string, Model>,
  theirs: ts.Type,
  ours: readonly Type[],
  name: string,
): ReadonlySet<string> {
  const missing = new Set<string>();
  /** What was compared, for types that contain themselves. */
  const compared = new Map<ts.Type, Set<string>>();
  const numbers = new Map<ObjectType, number>();
  const numberOf = (type: ObjectType): number => {
    const number = numbers.get(type) ?? numbers.size;
    numbers.set(type, number);
    return number;
  };

  function compare(type: ts.Type, types: readonly Type[], path: string): void {
    const { objects, names } = opened(models, types);
    const place = names.length > 0 ? names.join("|") : path;
    const before = compared.get(type) ?? new Set<string>();
    const key = objects.map(numberOf).join();
    if (before.has(key)) return;
    compared.set(type, before.add(key));
    for (const [field, value] of fieldsOf(checker, type)) {
      const described = objects.flatMap((object) => typesOf(object, field));
      if (described.length === 0) missing.add(`${place}.${field}`);
      else compare(value, described, `${place}.${field}`);
    }
  }

  compare(theirs, ours, name);
  return missing;
}

/** The objects that a value can be, by itself or in a list, and the schemas with a name that they were found by. */
function opened(
  models: ReadonlyMap<string, Model>,
  types: readonly Type[],
): { readonly objects: readonly ObjectType[]; readonly names: string[] } {
  const objects = new Set<ObjectType>();
  const names = new Set<string>();
  const inside = new Set<string>();
  const open = (type: Type, named: boolean): void => {
    if (type.kind === "object") objects.add(type);
    else if (type.kind === "array") open(type.items, named);
    else if (type.kind === "union" || type.kind === "intersection")
      for (const member of type.members) open(member, named);
    else if (type.kind === "model" && !inside.has(type.name)) {
      inside.add(type.name);
      if (!named) names.add(type.name);
      const model = models.get(type.name);
      if (model) open(model.type, true);
    }
  };
  for (const type of types) open(type, false);
  return { objects: [...objects], names: [...names] };
}

function typesOf(
  { properties, additional }: ObjectType,
  field: string,
): readonly Type[] {
  const listed = properties
    .filter(({ name }) => field === anyName || name === field)
    .map(({ type }) => type);
  const rest = additional && additional.kind !== "unknown" ? [additional] : [];
  return field === anyName || listed.length === 0
    ? [...listed, ...rest]
    : listed;
}

/** The fields of whatever a value of theirs can be, by itself or in a list. */
function fieldsOf(
  checker: ts.TypeChecker,
  type: ts.Type,
): readonly (readonly [name: string, type: ts.Type])[] {
  if (type.isUnion())
    return type.types.flatMap((member) => fieldsOf(checker, member));
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0)
    return [];
  if (checker.isArrayLikeType(type)) {
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return item ? fieldsOf(checker, item) : [];
  }
  const rest = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const untyped = ts.TypeFlags.Unknown | ts.TypeFlags.Any;
  return [
    ...checker
      .getPropertiesOfType(type)
      .map((field) => [field.name, checker.getTypeOfSymbol(field)] as const),
    ...(rest && (rest.flags & untyped) === 0 ? [[anyName, rest] as const] : []),
  ];
}

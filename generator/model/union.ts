import { typeKey, type Type } from "./type.js";

/**
 * One of some types. What another one says already is left out: a type that is
 * there twice, `never`, and everything beside `unknown`.
 */
export function unionOf(members: readonly Type[]): Type {
  const flat = members.flatMap((member) =>
    member.kind === "union" && !member.rule ? member.members : [member],
  );
  if (flat.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const hasNumber = flat.some(({ kind }) => kind === "number");
  const distinct = new Map<string, Type>();
  for (const member of withOneEnum(flat))
    if (member.kind !== "never" && !(hasNumber && member.kind === "integer"))
      distinct.set(typeKey(member), member);
  const [first, ...others] = distinct.values();
  if (!first) return { kind: "never" };
  return others.length === 0
    ? first
    : { kind: "union", members: [first, ...others] };
}

/** Several lists of strings are one, where the first of them stood; single strings beside them are in it. */
function withOneEnum(members: readonly Type[]): readonly Type[] {
  const valuesOf = (member: Type): readonly string[] =>
    member.kind === "enum"
      ? member.values
      : member.kind === "literal" && typeof member.value === "string"
        ? [member.value]
        : [];
  const listed = members.filter((member) => valuesOf(member).length > 0);
  const enums = listed.filter((member) => member.kind === "enum");
  const [first] = listed;
  if (!first || enums.length === 0 || listed.length === 1) return members;
  const merged: Type = {
    kind: "enum",
    values: [...new Set(listed.flatMap(valuesOf))],
    open: enums.some(({ open }) => open),
  };
  return members.flatMap((member): readonly Type[] =>
    member === first ? [merged] : listed.includes(member) ? [] : [member],
  );
}

/** A type without `null` among its alternatives. */
export function withoutNull(type: Type): Type {
  return type.kind === "union" && !type.rule
    ? unionOf(type.members.filter(({ kind }) => kind !== "null"))
    : type;
}

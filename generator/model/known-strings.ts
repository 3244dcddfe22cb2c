import type { Lookup, Type } from "./type.js";

/**
 * The alternatives of a choice. Where any string is one and listed ones are others,
 * as people write it to name those that are known, TypeScript would keep the first
 * alone: it is marked, and stands last.
 */
export function withKnownStrings(
  members: readonly Type[],
  lookup: Lookup,
): readonly Type[] {
  const isAny = ({ kind }: Type) => kind === "string";
  const isListed = (type: Type) => {
    const target = type.kind === "model" ? lookup(type.name) : type;
    return (
      target?.kind === "enum" ||
      (target?.kind === "literal" && typeof target.value === "string")
    );
  };
  if (!members.some(isAny) || !members.some(isListed)) return members;
  return [
    ...members
      .filter((member) => !isAny(member))
      // Any string is admitted anyway.
      .map((member) =>
        member.kind === "enum" ? { ...member, open: false } : member,
      ),
    { kind: "string", isBesideListed: true },
  ];
}

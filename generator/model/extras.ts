import { error, type Fault } from "../fault.js";
import type { Extra, Group, Namespace } from "./api.js";
import { reservedMembers } from "./reserved.js";

/** Extras whose place behind the client's dots is taken, each a fault. */
export function clashes(
  extras: readonly Extra[],
  groups: readonly Group[],
  namespaces: readonly Namespace[],
): readonly Fault[] {
  const taken = new Map<string, string>([
    ...extras.map(({ path }) => [path.join("."), "another extra"] as const),
    ...groups.flatMap(({ operations }) =>
      operations.map(({ dottedName }) => [dottedName, "an operation"] as const),
    ),
  ]);
  const branches = new Set(namespaces.map(({ path }) => path.join(".")));
  return extras.flatMap(({ path, place }) => {
    const dotted = path.join(".");
    const reserved = path.find((part) => reservedMembers.has(part));
    const other = taken.get(dotted);
    const above = path
      .map((_, depth) => path.slice(0, depth).join("."))
      .find((name) => taken.has(name));
    const why =
      reserved !== undefined
        ? `\`${reserved}\` is a name of its own`
        : other === "an operation"
          ? "there is an operation of that name"
          : branches.has(dotted)
            ? "there is a namespace of that name"
            : above !== undefined
              ? `\`${above}\` is no namespace, it is ${taken.get(above) ?? ""}`
              : undefined;
    return why === undefined
      ? []
      : [
          error(
            place,
            `the client cannot have \`${dotted}\`: ${why}`,
            "give the extra another name",
          ),
        ];
  });
}

import type { Extra, Group, Namespace } from "./api.js";
import type { Identifier } from "./identifier.js";
import { pascalCase, type Names } from "./names.js";

/**
 * The tree that the namespaces of the groups and of the extras make, children
 * before their parents. A namespace has operations where a group's path ends in it.
 * The client itself is one, of no path, where it has operations.
 */
export function namespacesOf(
  groups: readonly Group[],
  extras: readonly Extra[],
  clientName: Identifier,
  exported: Names,
): readonly Namespace[] {
  const paths = new Map<string, readonly Identifier[]>();
  const all = [
    ...groups.map(({ namespace }) => namespace),
    ...extras.map(({ path }) => path.slice(0, -1)),
  ];
  if (groups.some(({ namespace }) => namespace.length === 0)) paths.set("", []);
  for (const namespace of all)
    for (let depth = namespace.length; depth > 0; depth--)
      paths.set(namespace.slice(0, depth).join("."), namespace.slice(0, depth));
  return [...paths]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([dotted, path]) => ({
      path,
      name: exported.claim(
        `${path.map((part) => pascalCase(part)).join("") || clientName}Endpoints`,
        "Endpoints",
      ),
      group:
        groups.find((group) => group.namespace.join(".") === dotted) ?? null,
      // Those of the client itself are the document's: `Api.extras`.
      extras: extras.filter(
        (extra) => dotted && extra.path.slice(0, -1).join(".") === dotted,
      ),
    }));
}

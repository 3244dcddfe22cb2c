import { isObject, own, type Json, type JsonObject } from "../json.js";
import { declaredInPath, readPathKey } from "../path-key.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import type { OperationOf } from "./each-operation.js";
import { quote, warn } from "./warn.js";

/**
 * Makes the path parameters that are declared those that the path has: a
 * missing one is a string, one that occurs nowhere is left out. Where there is
 * one of each, they are the same.
 */
export function matchPath(
  path: string,
  inPath: ReadonlySet<string>,
  item: JsonObject,
  operations: readonly OperationOf[],
  upgrading: Upgrading,
): void {
  tellOfRepeats(path, item, upgrading);
  const shared = declaredIn(item);
  const missing = (declared: readonly Json[]) =>
    [...inPath].filter(
      (name) => !declared.some((each) => nameInPath(each) === name),
    );
  const everywhere = settle(item, missing(shared), path, inPath, upgrading);
  for (const { method, operation } of operations) {
    const declared = [...everywhere, ...declaredIn(operation)];
    // A reference that leads nowhere may have been the one.
    if (declared.some((each) => !isObject(each) || Object.hasOwn(each, "$ref")))
      continue;
    const left = settle(operation, missing(declared), path, inPath, upgrading);
    const names = missing([...everywhere, ...left]);
    if (names.length === 0) continue;
    for (const name of names)
      warn(
        upgrading,
        [item, method],
        `the path has {${name}}, and no parameter of that name is declared; it is read as a string`,
        `add a parameter with its name and \`in: path\``,
      );
    operation["parameters"] = [
      ...names.map((name) => madeFor(name, operation, upgrading)),
      ...left,
    ];
  }
}

/** One value stands wherever the path has its name. */
function tellOfRepeats(
  path: string,
  item: JsonObject,
  upgrading: Upgrading,
): void {
  const names = readPathKey(path, declaredInPath(item)).names.map(
    ({ name }) => name,
  );
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of new Set(repeated))
    warn(
      upgrading,
      [item],
      `the path has {${name}} twice; one value stands in both places`,
      "give each a name of its own",
    );
}

/** The parameters of a path item or an operation, without those that its path lacks. */
function settle(
  owner: JsonObject,
  missing: readonly string[],
  path: string,
  inPath: ReadonlySet<string>,
  upgrading: Upgrading,
): readonly Json[] {
  const declared = declaredIn(owner);
  const unused = declared.filter((each) => {
    const name = nameInPath(each);
    return name !== undefined && !inPath.has(name);
  });
  if (unused.length === 0) return declared;
  const [only] = missing;
  const isTypo =
    unused.length === 1 && missing.length === 1 && only !== undefined;
  const settled = declared.flatMap((each): Json[] => {
    if (!isObject(each) || !unused.includes(each)) return [each];
    const name = own(each, "name");
    warn(
      upgrading,
      [each],
      `the path parameter ${quote(name)} does not occur in ${path}; ${isTypo ? `it is read as {${only}}` : "it is left out"}`,
      "write its name in braces in the path, or remove the parameter",
    );
    return isTypo
      ? [upgrading.sources.standIn({ ...each, name: only }, each)]
      : [];
  });
  owner["parameters"] = settled;
  return settled;
}

function madeFor(
  name: string,
  operation: JsonObject,
  { sources }: Upgrading,
): JsonObject {
  const schema = sources.standIn({ type: "string" }, operation);
  const parameter = { name, in: "path", required: true, schema };
  return sources.standIn(parameter, operation);
}

function declaredIn(owner: JsonObject): readonly Json[] {
  const given = own(owner, "parameters");
  return Array.isArray(given) ? given : [];
}

/** The name of a parameter in path. */
function nameInPath(node: Json): string | undefined {
  if (!isObject(node) || own(node, "in") !== "path") return undefined;
  const name = own(node, "name");
  return typeof name === "string" ? name : undefined;
}

import { own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrade.js";
import { eachOperation, type OperationOf } from "./operations.js";
import { quote, warn } from "./warn.js";

/**
 * Gives each operation an id of its own. One that is used again is numbered;
 * a missing one is made of method and path, so that another operation does not
 * change it.
 */
export function mendOperationIds(root: JsonObject, upgrading: Upgrading): void {
  const all = [...eachOperation(root)];
  const first = new Map<string, OperationOf>();
  const given = new Set(all.map(idOf));
  for (const found of all) {
    const id = idOf(found);
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, found);
      continue;
    }
    const numbered = free(id, given);
    found.operation["operationId"] = numbered;
    warn(
      upgrading,
      [found.operation, "operationId"],
      `the operation id ${quote(id)} is used twice, first by ${nameOf(earlier)}; here it is read as ${quote(numbered)}`,
      "give each operation an id of its own",
    );
  }
  for (const found of all) {
    const { operation } = found;
    const value = own(operation, "operationId");
    if (value !== undefined && value !== "") continue;
    const made = madeOf(found);
    const id = given.has(made) ? free(made, given) : made;
    given.add(id);
    operation["operationId"] = id;
    warn(
      upgrading,
      [operation, ...(value === undefined ? [] : ["operationId"])],
      `${nameOf(found)} has no operationId, so it is called ${id}`,
      "give it an operationId; methods are named after it",
    );
  }
}

function idOf({ operation }: OperationOf): string | undefined {
  const id = own(operation, "operationId");
  return typeof id === "string" && id !== "" ? id : undefined;
}

function nameOf({ method, path }: OperationOf): string {
  return `${method.toUpperCase()} ${path}`;
}

/** `get_notes_by_id` of GET /notes/{id}. */
function madeOf({ method, path }: OperationOf): string {
  const words = path
    .replaceAll(/\{([^{}]*)\}/g, "/by/$1/")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return [method, ...words].join("_");
}

/** A name that is not given yet, by the lowest number that makes it so. */
function free(name: string, given: Set<string | undefined>): string {
  let n = 2;
  while (given.has(`${name}_${String(n)}`)) n++;
  const numbered = `${name}_${String(n)}`;
  given.add(numbered);
  return numbered;
}

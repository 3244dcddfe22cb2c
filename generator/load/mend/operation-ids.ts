import type { Memory } from "../../stable-names.js";
import { own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { eachOperation, type OperationOf } from "./each-operation.js";
import { quote, warn } from "./warn.js";

/**
 * Gives each operation an id of its own. One that another has already, or that is
 * missing, is made of method and path, so that a further operation does not change it.
 * Of several, that one keeps it which an earlier run has named so, else the one of
 * the shortest path.
 */
export function mendOperationIds(
  root: JsonObject,
  upgrading: Upgrading,
  memory?: Memory,
): void {
  const all = [...eachOperation(root)];
  const given = new Set(all.map(idOf));
  const byId = new Map<string, OperationOf[]>();
  for (const found of all) {
    const id = idOf(found);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), found]);
  }
  const rankOf = (found: OperationOf) => memory?.rankOf(nameOf(found)) ?? 2;
  for (const [id, users] of byId) {
    const [keeper, ...others] = [...users].sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        a.path.length - b.path.length ||
        (a.path === b.path ? 0 : a.path < b.path ? -1 : 1),
    );
    if (!keeper) continue;
    for (const found of users.filter((user) => others.includes(user))) {
      const made = free(madeOf(found), given);
      found.operation["operationId"] = made;
      memory?.note(nameOf(found), false);
      warn(
        upgrading,
        [found.operation, "operationId"],
        `the operation id ${quote(id)} is used twice, and is that of ${nameOf(keeper)}; here it is read as ${quote(made)}`,
        "give each operation an id of its own",
      );
    }
  }
  for (const found of all) {
    const { operation } = found;
    const value = own(operation, "operationId");
    const isHashed = typeof value === "string" && isHash(value);
    if (value !== undefined && value !== "" && !isHashed) continue;
    const id = free(madeOf(found), given);
    operation["operationId"] = id;
    warn(
      upgrading,
      [operation, ...(value === undefined ? [] : ["operationId"])],
      `${nameOf(found)} has ${isHashed ? "a hash as its" : "no"} operationId, so it is called ${id}`,
      "give it an operationId; methods are named after it",
    );
  }
}

function idOf({ operation }: OperationOf): string | undefined {
  const id = own(operation, "operationId");
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** What swagger-php makes of method and path where nobody gives a name, which nobody could call. */
function isHash(id: string): boolean {
  return /^(?=.*\d)(?=.*[a-f])([\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/.test(id);
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

/** A name that is not given yet: with the lowest number that makes it so, if it needs one. */
function free(name: string, given: Set<string | undefined>): string {
  let found = name;
  for (let n = 2; given.has(found); n++) found = `${name}_${String(n)}`;
  given.add(found);
  return found;
}

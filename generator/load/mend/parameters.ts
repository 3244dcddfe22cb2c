import { isObject, own, type Json, type JsonObject } from "../json.js";
import { parameterOf, requestBodyOf } from "../upgrade/swagger-2-parameters.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import type { OperationOf } from "./each-operation.js";
import { mendPathKey } from "./path-key.js";
import { matchPath } from "./path-parameters.js";
import { quote, warn } from "./warn.js";

/** The parameters of a path and its operations, and the bodies that some of them are. */
export function mendParameters(
  path: string,
  item: JsonObject,
  operations: readonly OperationOf[],
  upgrading: Upgrading,
): void {
  const inPath = mendPathKey(
    path,
    item,
    operations.map(({ operation }) => operation),
    upgrading,
  );
  for (const owner of [item, ...operations.map(({ operation }) => operation)]) {
    const given = own(owner, "parameters");
    if (given === null) Reflect.deleteProperty(owner, "parameters");
    if (!Array.isArray(given)) continue;
    owner["parameters"] = distinct(
      given.flatMap((each, index) => {
        if (each !== null) return mendParameter(each, inPath, upgrading);
        warn(
          upgrading,
          [owner, "parameters", index],
          "an entry of `parameters` is empty",
          "remove it, or write what belongs below it",
        );
        return [];
      }),
      upgrading,
    );
  }
  takeBodies(item, operations, upgrading);
  matchPath(path, inPath, item, operations, upgrading);
}

const locations: readonly string[] = [
  "path",
  "query",
  "header",
  "cookie",
  // Of Swagger 2.0; they become bodies.
  "body",
  "formData",
];

/** A parameter as it is meant; none where it cannot be told. */
function mendParameter(
  node: Json,
  inPath: ReadonlySet<string>,
  upgrading: Upgrading,
): readonly Json[] {
  // A reference that leads nowhere has its fault already.
  if (!isObject(node) || Object.hasOwn(node, "$ref")) return [node];
  const mended = upgrading.sources.standIn({ ...node }, node);
  const name = own(mended, "name");
  if (typeof name !== "string") return [mended];
  const bare = name.replace(/^\{(.*)\}$/, "$1");
  if (bare !== name && inPath.has(bare)) {
    mended["name"] = bare;
    warn(
      upgrading,
      [node, "name"],
      `the parameter's name is ${quote(name)}; it is read as ${quote(bare)}`,
      "braces are written in the path alone",
    );
  }
  if (!mendLocation(mended, inPath, upgrading)) return [];
  if (own(mended, "in") === "path" && own(mended, "required") !== true) {
    mended["required"] = true;
    warn(
      upgrading,
      [node, ...(Object.hasOwn(node, "required") ? ["required"] : [])],
      `the path parameter ${quote(own(mended, "name"))} is not marked as required, and is`,
      "write `required: true`; a path cannot be sent without",
    );
  }
  return [withSchema(mended, upgrading)];
}

function mendLocation(
  node: JsonObject,
  inPath: ReadonlySet<string>,
  upgrading: Upgrading,
): boolean {
  const location = textOf(node, "in");
  const name = own(node, "name");
  if (location !== undefined && locations.includes(location)) return true;
  const right =
    locations.find(
      (known) => known.toLowerCase() === location?.toLowerCase(),
    ) ??
    (typeof name === "string" && inPath.has(name)
      ? "path"
      : location === undefined
        ? "query"
        : undefined);
  warn(
    upgrading,
    [node, ...(location === undefined ? [] : ["in"])],
    `the parameter ${quote(name)} is ${location === undefined ? "nowhere" : `in ${quote(location)}`}; ${right === undefined ? "it is left out" : `it is read as one in ${quote(right)}`}`,
    "`in` is path, query, header or cookie",
  );
  if (right === undefined) return false;
  node["in"] = right;
  return true;
}

/** A parameter has a schema or content; one of Swagger 2.0 says itself what it takes. */
function withSchema(node: JsonObject, upgrading: Upgrading): JsonObject {
  const location = own(node, "in");
  const has = (key: string) => Object.hasOwn(node, key);
  if (has("schema") || has("content") || location === "formData") return node;
  if (location === "body") return node;
  if (has("type")) {
    warn(
      upgrading,
      [node, "type"],
      "`type` stands in the parameter itself, as in Swagger 2.0; it is read as that of its schema",
      "since 3.0 it is written as `schema: { type: … }`",
    );
    const upgraded = parameterOf(node, upgrading);
    return isObject(upgraded) ? upgraded : node;
  }
  warn(
    upgrading,
    [node],
    `nothing is said of what the parameter ${quote(own(node, "name"))} takes; it is read as a string`,
    "add a `schema`",
  );
  node["schema"] = upgrading.sources.standIn({ type: "string" }, node);
  return node;
}

/** Of parameters that are declared twice the last, where the first stood. */
function distinct(list: readonly Json[], upgrading: Upgrading): Json[] {
  const kept = new Map<string, Json>();
  list.forEach((each, index) => {
    const name = isObject(each) ? own(each, "name") : undefined;
    const location = isObject(each) ? own(each, "in") : undefined;
    const key =
      typeof name === "string" && typeof location === "string"
        ? `${location} ${name}`
        : String(index);
    if (kept.has(key) && isObject(each) && typeof location === "string")
      warn(
        upgrading,
        [each],
        `the parameter ${quote(name)} in ${location} is declared twice; this one is read`,
        "remove one of them",
      );
    kept.set(key, each);
  });
  return [...kept.values()];
}

/** Parameters in body and form of a document that is no Swagger 2.0. */
function takeBodies(
  item: JsonObject,
  operations: readonly OperationOf[],
  upgrading: Upgrading,
): void {
  const inherited = withoutBodies(item);
  for (const { operation } of operations) {
    const bodies = [...inherited, ...withoutBodies(operation)];
    const [first] = bodies;
    if (!isObject(first) || Object.hasOwn(operation, "requestBody")) continue;
    warn(
      upgrading,
      [first, "in"],
      `the parameter ${quote(own(first, "name"))} is in ${textOf(first, "in") ?? "nothing"}, as in Swagger 2.0; it is read as a request body`,
      "since 3.0 it is written as `requestBody`",
    );
    const body = requestBodyOf(bodies, ["application/json"], upgrading);
    if (body) operation["requestBody"] = body;
  }
}

function withoutBodies(owner: JsonObject): readonly Json[] {
  const given = own(owner, "parameters");
  if (!Array.isArray(given)) return [];
  const isBody = (each: Json) =>
    isObject(each) && ["body", "formData"].includes(textOf(each, "in") ?? "");
  const bodies = given.filter(isBody);
  if (bodies.length > 0)
    owner["parameters"] = given.filter((each) => !isBody(each));
  return bodies;
}

function textOf(node: JsonObject, key: string): string | undefined {
  const value = own(node, key);
  return typeof value === "string" ? value : undefined;
}

import { isObject, own, type Json, type JsonObject } from "../json.js";
import {
  declaredInPath,
  hasOperator,
  readPathKey,
  type PathKey,
  type QueryPart,
} from "../path-key.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

/**
 * Makes parameters those that a path's key means: named without operators, and in
 * the query where its query has them. The names that are left in the path.
 */
export function mendPathKey(
  path: string,
  item: JsonObject,
  operations: readonly JsonObject[],
  upgrading: Upgrading,
): ReadonlySet<string> {
  const key = readPathKey(path, declaredInPath(item));
  tellOfKey(path, key, item, upgrading);
  const owners = [item, ...operations];
  for (const owner of owners) {
    const given = own(owner, "parameters");
    if (!Array.isArray(given)) continue;
    owner["parameters"] = given.flatMap((each) =>
      isObject(each) ? meant(each, key, upgrading) : [each],
    );
  }
  const declared = new Set(owners.flatMap(namesInQuery));
  const made = key.query.flatMap((part): JsonObject[] => {
    if (!("name" in part) || declared.has(part.field)) return [];
    warn(
      upgrading,
      [item],
      `the query of the path has ${quote(part.name)}, and no parameter of that name is declared; it is read as a string`,
      "add a parameter with its name and `in: query`",
    );
    const schema = upgrading.sources.standIn({ type: "string" }, item);
    const parameter = { name: part.field, in: "query", required: true, schema };
    return [upgrading.sources.standIn(parameter, item)];
  });
  const shared = own(item, "parameters");
  if (made.length > 0)
    item["parameters"] = [...(Array.isArray(shared) ? shared : []), ...made];
  return new Set(key.names.map(({ name }) => name));
}

function tellOfKey(
  path: string,
  { names, query, hasFragment }: PathKey,
  item: JsonObject,
  upgrading: Upgrading,
): void {
  for (const each of names.filter(hasOperator))
    warn(
      upgrading,
      [item],
      `{${each.written}} in the path is read as {${each.name}}${each.isReserved ? ", whose value may have slashes" : ""}`,
      "OpenAPI has nothing but a name in braces",
    );
  if (query.length > 0)
    warn(
      upgrading,
      [item],
      `the path ${quote(path)} has a query; ${query.some((part) => "text" in part) ? "what has a value of its own is sent with every call" : "it is read as parameters"}`,
      "make its fields parameters with `in: query`",
    );
  if (hasFragment)
    warn(
      upgrading,
      [item],
      `the path ${quote(path)} has a fragment, which is not sent`,
      "only what stands before `#` is the path",
    );
}

/** A parameter as the key means it; none where the key has its value. */
function meant(
  parameter: JsonObject,
  { names, query }: PathKey,
  { sources, ...upgrading }: Upgrading,
): readonly Json[] {
  const place = own(parameter, "in");
  const name = own(parameter, "name");
  const inPath = names.find(
    (each) => each.name === name || each.written === name,
  );
  if (place === "path" && inPath) {
    if (inPath.name === name && !inPath.isReserved) return [parameter];
    const { name: right, isReserved } = inPath;
    const reserved = isReserved ? { allowReserved: true } : {};
    return [
      sources.standIn({ ...parameter, name: right, ...reserved }, parameter),
    ];
  }
  const inQuery = query.find((part) => nameOf(part) === name);
  if (place !== "query" && (place !== "path" || !inQuery)) return [parameter];
  if (inQuery && "name" in inQuery)
    return [
      sources.standIn(
        { ...parameter, name: inQuery.field, in: "query" },
        parameter,
      ),
    ];
  const fixed = query.find((part) => "text" in part && part.field === name);
  if (!fixed) return [parameter];
  warn(
    { sources, ...upgrading },
    [parameter],
    `the path has the value of the parameter ${quote(name)}; the parameter is left out`,
    "take the query out of the path, or the parameter out of the list",
  );
  return [];
}

function nameOf(part: QueryPart): string | undefined {
  return "name" in part ? part.name : undefined;
}

function namesInQuery(owner: JsonObject): readonly string[] {
  const given = own(owner, "parameters");
  return (Array.isArray(given) ? given : []).flatMap((each) => {
    const name = isObject(each) && own(each, "in") === "query" && each["name"];
    return typeof name === "string" ? [name] : [];
  });
}

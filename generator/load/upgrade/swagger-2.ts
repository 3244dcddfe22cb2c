import { isExtension, namesIn, swagger2 } from "../grammar.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { walk } from "../walk.js";
import { parameterOf, requestBodyOf } from "./swagger-2-parameters.js";
import { responseOf } from "./swagger-2-responses.js";
import { securitySchemeOf } from "./swagger-2-security.js";
import { serversOf } from "./swagger-2-servers.js";
import type { Upgrading } from "./upgrading.js";

/** What an operation takes from the document where it says nothing itself. */
interface Defaults {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  /** The parameters of its path that make a body. */
  readonly inBody: readonly Json[];
}

/**
 * A bundled document of Swagger 2.0 as OpenAPI 3.1. Schemas are left as they
 * are, but for references to each other.
 */
export function upgradeSwagger2(
  root: JsonObject,
  upgrading: Upgrading,
): JsonObject {
  const { standIn } = upgrading.sources;
  const defaults: Defaults = {
    consumes: mediaTypes(own(root, "consumes")) ?? ["application/json"],
    produces: mediaTypes(own(root, "produces")) ?? ["application/json"],
    inBody: [],
  };
  const schemas = own(root, "definitions") ?? {};
  redirect(root);
  const servers = serversOf(root, own(root, "schemes"), upgrading);
  const parameters = Object.entries(mapping(root, "parameters"));
  const components = {
    schemas,
    parameters: Object.fromEntries(
      parameters
        .filter(([, each]) => !isInBody(each))
        .map(([name, each]) => [name, parameterOf(each, upgrading)]),
    ),
    requestBodies: bodiesIn(parameters, defaults.consumes, upgrading),
    responses: mapped(mapping(root, "responses"), (each) =>
      responseOf(each, defaults.produces, upgrading),
    ),
    securitySchemes: mapped(mapping(root, "securityDefinitions"), (each) =>
      securitySchemeOf(each, upgrading),
    ),
  };
  const document: JsonObject = {
    openapi: "3.1.0",
    ...without(root, replaced),
    ...(servers ? { servers } : {}),
    components: standIn(nonEmpty(components), root),
  };
  const paths = own(root, "paths");
  if (paths !== undefined)
    document["paths"] = isObject(paths)
      ? standIn(pathsOf(paths, defaults, root, upgrading), paths)
      : paths;
  return standIn(document, root);
}

function bodiesIn(
  parameters: readonly (readonly [name: string, node: Json])[],
  consumes: readonly string[],
  upgrading: Upgrading,
): JsonObject {
  const bodies: JsonObject = {};
  for (const [name, node] of parameters) {
    if (!isObject(node) || own(node, "in") !== "body") continue;
    const body = requestBodyOf([node], consumes, upgrading);
    if (body) set(bodies, name, body);
  }
  return bodies;
}

/** Fields of the document that have another place or form in OpenAPI 3. */
const replaced: ReadonlySet<string> = new Set([
  "swagger",
  "openapi",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
  "paths",
]);

function pathsOf(
  paths: JsonObject,
  defaults: Defaults,
  root: JsonObject,
  upgrading: Upgrading,
): JsonObject {
  const upgraded: JsonObject = {};
  for (const [path, item] of Object.entries(paths))
    set(
      upgraded,
      path,
      isExtension(path) || !isObject(item)
        ? item
        : pathItemOf(item, defaults, root, upgrading),
    );
  return upgraded;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

function pathItemOf(
  item: JsonObject,
  defaults: Defaults,
  root: JsonObject,
  upgrading: Upgrading,
): JsonObject {
  const upgraded = { ...item };
  const parameters = own(item, "parameters");
  const list = Array.isArray(parameters) ? parameters : [];
  if (Array.isArray(parameters))
    upgraded["parameters"] = list
      .filter((each) => !isInBody(each))
      .map((each) => parameterOf(each, upgrading));
  const inBody = list.filter(isInBody);
  for (const method of methods) {
    const operation = own(item, method);
    if (isObject(operation))
      upgraded[method] = operationOf(
        operation,
        // A path's body is that of the operations that take one.
        { ...defaults, inBody: method === "get" ? [] : inBody },
        root,
        upgrading,
      );
  }
  return upgrading.sources.standIn(upgraded, item);
}

function operationOf(
  operation: JsonObject,
  defaults: Defaults,
  root: JsonObject,
  upgrading: Upgrading,
): JsonObject {
  const consumes = mediaTypes(own(operation, "consumes")) ?? defaults.consumes;
  const produces = mediaTypes(own(operation, "produces")) ?? defaults.produces;
  const upgraded = without(operation, replaced);
  const given = own(operation, "parameters");
  const list = Array.isArray(given) ? given : [];
  if (Array.isArray(given)) {
    const parameters = list.filter((each) => !isInBody(each));
    if (parameters.length > 0)
      upgraded["parameters"] = parameters.map((each) =>
        parameterOf(each, upgrading),
      );
  } else if (given !== undefined) upgraded["parameters"] = given;
  const inner = list.filter(isInBody);
  const inherited = defaults.inBody.filter(
    (outer) => !inner.some((each) => isSame(each, outer)),
  );
  const body = requestBodyOf([...inherited, ...inner], consumes, upgrading);
  if (body) upgraded["requestBody"] = body;
  const responses = own(operation, "responses");
  if (isObject(responses))
    upgraded["responses"] = upgrading.sources.standIn(
      mapped(
        responses,
        (each) => responseOf(each, produces, upgrading),
        namesIn({ holds: "patterned", kind: "response" }, responses),
      ),
      responses,
    );
  else if (responses !== undefined) upgraded["responses"] = responses;
  const servers = serversOf(root, own(operation, "schemes"), upgrading);
  if (Object.hasOwn(operation, "schemes") && servers)
    upgraded["servers"] = servers;
  return upgrading.sources.standIn(upgraded, operation);
}

/** Points references between schemas at their new home. */
function redirect(root: JsonObject): void {
  const old = "#/definitions/";
  walk(root, swagger2, (node, kind) => {
    const reference = kind === "schema" ? own(node, "$ref") : undefined;
    if (typeof reference === "string" && reference.startsWith(old))
      node["$ref"] = `#/components/schemas/${reference.slice(old.length)}`;
  });
}

/** Media types that a document lists; undefined where it lists none. */
function mediaTypes(value: Json | undefined): readonly string[] | undefined {
  const list = Array.isArray(value)
    ? value
    : value === undefined
      ? []
      : [value];
  const types = list.filter((each) => typeof each === "string");
  return types.length > 0 ? types : undefined;
}

function isInBody(parameter: Json): boolean {
  const location = isObject(parameter) ? own(parameter, "in") : undefined;
  return location === "body" || location === "formData";
}

function isSame(one: Json, other: Json): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  const location = own(one, "in");
  return (
    location === own(other, "in") &&
    (location === "body" || own(one, "name") === own(other, "name"))
  );
}

function mapping(node: JsonObject, key: string): JsonObject {
  const value = own(node, key);
  return isObject(value) ? value : {};
}

/** What `upgrade` makes of the objects under some names; the rest as it is. */
function mapped(
  map: JsonObject,
  upgrade: (node: Json) => Json,
  names: readonly string[] = Object.keys(map),
): JsonObject {
  const upgraded = { ...map };
  for (const name of names) set(upgraded, name, upgrade(map[name] ?? null));
  return upgraded;
}

function nonEmpty(maps: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(
    Object.entries(maps).filter(
      ([name, map]) =>
        name === "schemas" || !isObject(map) || Object.keys(map).length > 0,
    ),
  );
}

/** Assigned, `__proto__` would become the prototype of the others. */
function set(map: JsonObject, name: string, value: Json): void {
  Object.defineProperty(map, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function without(node: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    Object.entries(node).filter(([name]) => !names.has(name)),
  );
}

import { warning } from "../../fault.js";
import { grammar, methods } from "../grammar.js";
import { componentsIn, referredTo } from "../components.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { below } from "../sources.js";
import { walk } from "../walk.js";
import type { Upgrading } from "./upgrading.js";

/**
 * Makes a document of OpenAPI 3.2 one of 3.1, in place, but for what is taken
 * as 3.2 writes it: `query`, `itemSchema` and `itemEncoding`, `defaultMapping`.
 */
export function upgradeOpenApi32(root: JsonObject, upgrading: Upgrading): void {
  walk(root, grammar, (node, kind) => {
    if (kind === "pathItem") additionalOperations(node, upgrading);
    // Since 3.2 it need not be there, and a summary may be.
    if (kind === "response") node["description"] ??= own(node, "summary") ?? "";
    if (kind === "document" || kind === "operation") nameSchemes(node);
    const parameters = own(node, "parameters");
    if (
      (kind === "pathItem" || kind === "operation") &&
      Array.isArray(parameters)
    )
      node["parameters"] = parameters.flatMap((each) =>
        isObject(each) && own(each, "in") === "querystring"
          ? queryParameters(each, componentsIn(root, "schemas"), upgrading)
          : [each],
      );
  });
}

/** In `security` schemes have their names; since 3.2 an address may lead to one. */
function nameSchemes(node: JsonObject): void {
  const requirements = own(node, "security");
  for (const each of Array.isArray(requirements) ? requirements : []) {
    if (!isObject(each)) continue;
    for (const [key, scopes] of Object.entries(each)) {
      const name = /^#\/components\/securitySchemes\/([\w.-]+)$/.exec(key)?.[1];
      // Assigned, `__proto__` would become the prototype.
      if (name === undefined || name === "__proto__") continue;
      Reflect.deleteProperty(each, key);
      each[name] = scopes;
    }
  }
}

/** Operations of methods that the path item has fields for are moved there. */
function additionalOperations(
  item: JsonObject,
  { sources, faults }: Upgrading,
): void {
  const additional = own(item, "additionalOperations");
  if (!isObject(additional)) return;
  for (const [method, operation] of Object.entries(additional)) {
    const field = method.toLowerCase();
    if (methods.includes(field) && !Object.hasOwn(item, field))
      item[field] = operation;
    else
      faults.push(
        warning(
          below(sources.place(item), "additionalOperations", method),
          `the method ${method} is not read`,
          "call it by the client's `request`",
        ),
      );
  }
  Reflect.deleteProperty(item, "additionalOperations");
}

/** The fields of a query string that is a form, as parameters; others cannot be told apart. */
function queryParameters(
  node: JsonObject,
  schemas: JsonObject | undefined,
  { sources, faults }: Upgrading,
): readonly Json[] {
  const content = own(node, "content");
  const media = isObject(content)
    ? own(content, "application/x-www-form-urlencoded")
    : undefined;
  const given = isObject(media) ? own(media, "schema") : undefined;
  const schema = (isObject(given) && referredTo(given, schemas)) ?? given;
  const encoding = isObject(media) ? own(media, "encoding") : undefined;
  const properties = isObject(schema) ? own(schema, "properties") : undefined;
  if (!isObject(schema) || !isObject(properties)) {
    faults.push(
      warning(
        below(sources.place(node), "in"),
        "a query string is read where it is a form whose schema lists its fields; this one is left out",
        "write `properties` under `application/x-www-form-urlencoded`, or parameters in query",
      ),
    );
    return [];
  }
  const required = own(schema, "required");
  return Object.entries(properties).map(([name, property]) => {
    const how = isObject(encoding) ? own(encoding, name) : undefined;
    const { description, deprecated } = isObject(property)
      ? property
      : ({} as JsonObject);
    const parameter = {
      name,
      in: "query",
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(Array.isArray(required) && required.includes(name)
        ? { required: true }
        : {}),
      schema: property,
      ...(isObject(how) ? how : {}),
    };
    return sources.standIn(parameter, isObject(property) ? property : node);
  });
}

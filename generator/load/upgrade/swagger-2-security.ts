import { isObject, own, type Json, type JsonObject } from "../json.js";
import type { Upgrading } from "./upgrading.js";

/** What a flow of OAuth 2 is called since OpenAPI 3. */
const flows: ReadonlyMap<Json | undefined, string> = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

/** A security scheme; one of a type that Swagger 2.0 does not have is left as it is. */
export function securitySchemeOf(node: Json, { sources }: Upgrading): Json {
  if (!isObject(node)) return node;
  const type = own(node, "type");
  if (type === "basic")
    return sources.standIn({ ...node, type: "http", scheme: "basic" }, node);
  if (type !== "oauth2" || Object.hasOwn(node, "flows")) return node;
  const {
    flow,
    authorizationUrl,
    tokenUrl,
    scopes = {},
    ...rest
  } = node as Record<string, Json | undefined>;
  const given: JsonObject = {};
  for (const [key, value] of Object.entries({ authorizationUrl, tokenUrl }))
    if (value !== undefined) given[key] = value;
  given["scopes"] = scopes;
  // A flow of another name is told by what it has.
  const name =
    flows.get(flow) ??
    (authorizationUrl === undefined
      ? "clientCredentials"
      : tokenUrl === undefined
        ? "implicit"
        : "authorizationCode");
  return sources.standIn(
    { ...rest, flows: { [name]: sources.standIn(given, node) } },
    node,
  );
}

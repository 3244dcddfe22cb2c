import { grammar } from "../grammar.js";
import type { JsonObject } from "../json.js";
import { walk } from "../walk.js";
import { upgradeOpenApi32 } from "./openapi-3.2.js";
import { upgradeSchema } from "./schema.js";
import { upgradeSwagger2 } from "./swagger-2.js";
import type { Upgrading } from "./upgrading.js";

/** Makes a document of one piece one of OpenAPI 3.1, in place. */
export function upgrade(root: JsonObject, upgrading: Upgrading): void {
  if (upgrading.version === "2.0") {
    const upgraded = upgradeSwagger2(root, upgrading);
    for (const key of Object.keys(root)) Reflect.deleteProperty(root, key);
    for (const [key, value] of Object.entries(upgraded))
      if (key !== "__proto__") root[key] = value;
  }
  if (upgrading.version === "3.2") upgradeOpenApi32(root, upgrading);
  // All are found before the first is upgraded: what that makes is in order.
  const schemas: JsonObject[] = [];
  walk(root, grammar, (node, kind) => {
    if (kind === "schema") schemas.push(node);
  });
  for (const schema of schemas) upgradeSchema(schema, upgrading);
}

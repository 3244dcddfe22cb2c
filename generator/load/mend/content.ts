import { isObject, own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrade.js";
import { warn } from "./warn.js";

/** A response has a description, and its schema below a media type. */
export function mendResponse(node: JsonObject, upgrading: Upgrading): void {
  if (Object.hasOwn(node, "$ref")) return;
  if (!Object.hasOwn(node, "description")) {
    node["description"] = "";
    warn(
      upgrading,
      [node],
      "the response has no `description`",
      "say in a sentence when it is answered",
    );
  }
  const schema = own(node, "schema");
  if (schema === undefined || Object.hasOwn(node, "content")) return;
  Reflect.deleteProperty(node, "schema");
  node["content"] = {
    "application/json": upgrading.sources.standIn({ schema }, node),
  };
  warn(
    upgrading,
    [node, "schema"],
    "`schema` stands in the response itself, as in Swagger 2.0; it is read as that of application/json",
    "since 3.0 it is written as `content: { application/json: { schema: … } }`",
  );
}

/** A media type that is empty takes or answers anything. */
export function mendContent(node: JsonObject, upgrading: Upgrading): void {
  const content = own(node, "content");
  if (!isObject(content)) return;
  for (const [type, media] of Object.entries(content)) {
    if (media !== null) continue;
    content[type] = upgrading.sources.standIn({}, content, type);
    warn(
      upgrading,
      [node, "content", type],
      `nothing is said of ${type}; anything is taken`,
      "write its `schema` below it",
    );
  }
}

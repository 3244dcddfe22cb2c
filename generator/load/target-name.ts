import { basename, extname } from "node:path";
import { isObject, own, type Json } from "./json.js";
import type { Target } from "./sources.js";

/** Keywords below which stands a schema that nobody gave a name, and what to call it. */
const roles: Readonly<Record<string, string>> = {
  requestBody: "Body",
  items: "Item",
  additionalProperties: "Value",
  prefixItems: "Item",
  allOf: "Part",
  anyOf: "Option",
  oneOf: "Option",
};

/** Keys that say nothing, before names that the document gives. */
const namesFollow: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "content", "headers", "components"],
  ...["parameters", "requestBodies", "pathItems", "paths", "callbacks"],
  ...["webhooks", "schemas", "$defs", "definitions", "responses"],
]);

/** Of these, those that are homes of schemas: the name alone says what is meant. */
const homes: ReadonlySet<string> = new Set(["schemas", "$defs", "definitions"]);

/**
 * A name for a schema that has none in `components`, made of where it stands,
 * so that no other reference changes it: `pets_id_get_Response_200`, `Pet_owner`.
 */
export function targetName(
  { file, pointer }: Target,
  isRoot: boolean,
  valueAt: (pointer: readonly string[]) => Json | undefined,
): string {
  const fileName = basename(file, extname(file));
  const [first = ""] = pointer;
  let parts: string[] =
    !isRoot && (first in roles || namesFollow.has(first)) && !homes.has(first)
      ? [fileName]
      : [];
  for (let at = 0; at < pointer.length; at++) {
    const key = pointer[at] ?? "";
    const next = pointer[at + 1];
    if (namesFollow.has(key) && next !== undefined) {
      at += 1;
      if (key === "components") at -= 1;
      else if (homes.has(key) && (!isRoot || parts.length === 0))
        parts = [next];
      else if (key === "responses") parts.push("Response", next);
      else if (key === "content") parts.push(isJson(next) ? "" : next);
      else if (key === "parameters")
        parts.push(parameterName(valueAt(pointer.slice(0, at + 1))) ?? next);
      else parts.push(next);
    } else if (key !== "schema") parts.push(roles[key] ?? key);
  }
  const name = parts.filter((part) => part !== "").join("_");
  return name || fileName;
}

function isJson(mediaType: string): boolean {
  return /^application\/json\b/i.test(mediaType);
}

function parameterName(parameter: Json | undefined): string | undefined {
  const name = isObject(parameter) ? own(parameter, "name") : undefined;
  return typeof name === "string" ? name : undefined;
}

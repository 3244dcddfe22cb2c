import { methods, type Kind } from "../grammar.js";
import { isObject, kindOf, own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

/** Fields that hold text, and fields that hold true or false, by kind of object. */
interface Fields {
  readonly texts: readonly string[];
  readonly flags: readonly string[];
}

const parameter: Fields = {
  texts: ["name", "in", "description", "style"],
  flags: ["required", "deprecated", "explode", "allowReserved"],
};

const fields: Partial<Record<Kind | "info" | "tag" | "externalDocs", Fields>> =
  {
    info: { texts: ["title", "version", "summary", "description"], flags: [] },
    tag: { texts: ["name", "summary", "description"], flags: [] },
    externalDocs: { texts: ["url", "description"], flags: [] },
    pathItem: { texts: ["summary", "description"], flags: [] },
    operation: {
      texts: ["operationId", "summary", "description"],
      flags: ["deprecated"],
    },
    parameter,
    header: parameter,
    requestBody: { texts: ["description"], flags: ["required"] },
    response: { texts: ["description"], flags: [] },
    securityScheme: {
      texts: ["type", "description", "name", "in", "scheme", "bearerFormat"],
      flags: [],
    },
    schema: {
      texts: ["title", "description", "format", "contentMediaType"],
      flags: ["deprecated", "readOnly", "writeOnly"],
    },
  };

/** Numbers where text belongs are read as text, "true" as true; what is empty is left out. */
export function mendTexts(
  node: JsonObject,
  kind: keyof typeof fields,
  upgrading: Upgrading,
): void {
  const { texts, flags } = fields[kind] ?? { texts: [], flags: [] };
  if (kind !== "schema" && kind !== "example") leaveOutNulls(node, upgrading);
  for (const name of texts) mendText(node, name, upgrading);
  for (const name of flags) mendFlag(node, name, upgrading);
  const docs = own(node, "externalDocs");
  if (isObject(docs)) mendTexts(docs, "externalDocs", upgrading);
  if (typeof docs !== "string") return;
  node["externalDocs"] = upgrading.sources.standIn(
    { url: docs },
    node,
    "externalDocs",
  );
  warn(
    upgrading,
    [node, "externalDocs"],
    "`externalDocs` must be a mapping; what stands there is read as its URL",
    "write it as `externalDocs: { url: … }`",
  );
}

function mendText(node: JsonObject, name: string, upgrading: Upgrading): void {
  const value = own(node, name);
  if (value === undefined || typeof value === "string") return;
  if (value === null) {
    leaveOut(node, name, upgrading);
    return;
  }
  if (typeof value === "object") {
    if (name !== "description" && name !== "summary") return;
    Reflect.deleteProperty(node, name);
    warn(
      upgrading,
      [node, name],
      `\`${name}\` must be a string, and is ${kindOf(value)}; it is left out`,
      "write it as text",
    );
    return;
  }
  node[name] = String(value);
  warn(
    upgrading,
    [node, name],
    `\`${name}\` must be a string, and is ${kindOf(value)}; it is read as ${quote(String(value))}`,
    "put it in quotes",
  );
}

function mendFlag(node: JsonObject, name: string, upgrading: Upgrading): void {
  const value = own(node, name);
  if (value === null) leaveOut(node, name, upgrading);
  if (typeof value !== "string") return;
  // In YAML 1.1 the latter are what the former are.
  const right = /^(?:true|yes|on)$/i.test(value);
  if (!right && !/^(?:false|no|off)$/i.test(value)) return;
  node[name] = right;
  warn(
    upgrading,
    [node, name],
    `\`${name}\` must be true or false, and is a string; it is read as ${String(right)}`,
    /^(?:true|false)$/.test(value)
      ? "write it without quotes"
      : `write it as ${String(right)}`,
  );
}

/** Fields with nothing below them, but for those that have a reading of their own. */
function leaveOutNulls(node: JsonObject, upgrading: Upgrading): void {
  for (const name in node)
    if (node[name] === null && !read.has(name) && !name.startsWith("x-"))
      leaveOut(node, name, upgrading);
  const headers = own(node, "headers");
  if (!isObject(headers)) return;
  for (const name in headers)
    if (headers[name] === null) leaveOut(headers, name, upgrading);
}

/** Fields that null says something of, or that are read elsewhere. */
const read: ReadonlySet<string> = new Set([
  ...methods,
  ...["schema", "example", "default", "tags", "servers", "security", "$ref"],
]);

function leaveOut(node: JsonObject, name: string, upgrading: Upgrading): void {
  Reflect.deleteProperty(node, name);
  warn(
    upgrading,
    [node, name],
    `\`${name}\` is empty`,
    "remove it, or write what belongs below it",
  );
}

import { componentsIn } from "../components.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { schemaReference } from "../pointer.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

const known: ReadonlySet<Json> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object",
  "null",
]);

/** Types of other languages, and the schemas that they are. */
const others: Readonly<Record<string, JsonObject>> = {
  any: {},
  mixed: {},
  unknown: {},
  file: { type: "string", format: "binary" },
  binary: { type: "string", format: "binary" },
  byte: { type: "string", format: "byte" },
  base64: { type: "string", format: "byte" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  long: { type: "integer", format: "int64" },
  short: { type: "integer" },
  bigint: { type: "integer", format: "int64" },
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  decimal: { type: "number" },
  numeric: { type: "number" },
  currency: { type: "number" },
  bool: { type: "boolean" },
  str: { type: "string" },
  text: { type: "string" },
  char: { type: "string" },
  varchar: { type: "string" },
  enum: { type: "string" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  timestamp: { type: "string", format: "date-time" },
  time: { type: "string", format: "time" },
  uuid: { type: "string", format: "uuid" },
  guid: { type: "string", format: "uuid" },
  uri: { type: "string", format: "uri" },
  url: { type: "string", format: "uri" },
  email: { type: "string", format: "email" },
  password: { type: "string", format: "password" },
  list: { type: "array" },
  set: { type: "array", uniqueItems: true },
  map: { type: "object" },
  dict: { type: "object" },
  hash: { type: "object" },
  json: { type: "object" },
  struct: { type: "object" },
  none: { type: "null" },
  nil: { type: "null" },
};

/** The schema that a type's name stands for in other languages, `string[]` and `List<int>` among them. */
export function typeNamed(name: string): JsonObject | undefined {
  const text = name.trim();
  const lower = text.toLowerCase();
  if (known.has(lower)) return { type: lower };
  const other = Object.hasOwn(others, lower) ? others[lower] : undefined;
  if (other) return { ...other };
  const [, before, within] =
    /^(?:(.+)\[\]|(?:array|list|set)\s*(?:of\s+|[<[(]\s*)(.+?)\s*[>\])]?)$/i.exec(
      text,
    ) ?? [];
  const inner = before ?? within;
  return inner === undefined
    ? undefined
    : { type: "array", items: typeNamed(inner) ?? {} };
}

/** Makes `type` one or several of those that JSON Schema knows. */
export function mendType(
  schema: JsonObject,
  root: JsonObject,
  upgrading: Upgrading,
): void {
  const given = own(schema, "type");
  if (given === undefined) {
    inferType(schema, upgrading);
    return;
  }
  if (Array.isArray(given)) {
    mendList(schema, given, upgrading);
    return;
  }
  if (typeof given === "string" && known.has(given)) return;
  const read = given === null ? { type: "null" } : schemaFor(given, root);
  Reflect.deleteProperty(schema, "type");
  for (const [key, value] of Object.entries(read))
    if (key === "type" || !Object.hasOwn(schema, key)) schema[key] = value;
  if (given === "file" && upgrading.version === "2.0") {
    schema["format"] = "binary";
    return;
  }
  warn(
    upgrading,
    [schema, "type"],
    `\`type\` is ${isObject(given) ? "a mapping" : given === null ? "nothing" : quote(given)}, which JSON Schema does not know; it is read as ${Object.keys(read).length === 0 ? "anything" : describe(read)}`,
    "use string, number, integer, boolean, array, object or null",
  );
  if (Object.keys(read).length === 0) inferType(schema, upgrading);
}

/** A named schema may be meant; what is no name at all says nothing. */
function schemaFor(given: Json, root: JsonObject): JsonObject {
  if (typeof given !== "string") return {};
  const named = typeNamed(given);
  if (named) return named;
  const parts = given.split(/[,|]/).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => known.has(part)))
    return { type: parts };
  const schemas = componentsIn(root, "schemas");
  return schemas && Object.hasOwn(schemas, given)
    ? { $ref: schemaReference(given) }
    : {};
}

function describe({ type, format, items, $ref }: JsonObject): string {
  if (typeof $ref === "string") return $ref;
  if (isObject(items)) return `a list of ${quote(own(items, "type") ?? {})}`;
  return [type, format]
    .filter((part) => part !== undefined)
    .map(quote)
    .join(", format ");
}

function mendList(
  schema: JsonObject,
  given: readonly Json[],
  upgrading: Upgrading,
): void {
  const names = given.flatMap((each): Json[] => {
    if (each === null) return ["null"];
    if (known.has(each)) return [each];
    const type = typeof each === "string" ? typeNamed(each)?.["type"] : null;
    return type === undefined || type === null ? [] : [type];
  });
  const distinct = [...new Set(names)];
  const [only] = distinct;
  if (distinct.length === 0) Reflect.deleteProperty(schema, "type");
  else
    schema["type"] =
      distinct.length === 1 && only !== undefined ? only : distinct;
  if (given.every((each, index) => each === names[index])) return;
  warn(
    upgrading,
    [schema, "type"],
    `\`type\` is ${quote(given)}; it is read as ${distinct.length === 0 ? "anything" : quote(schema["type"])}`,
    "use string, number, integer, boolean, array, object or null",
  );
}

/** What each type alone has keywords for. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "additionalProperties", "patternProperties"],
  array: ["items", "prefixItems"],
  string: ["pattern", "minLength", "maxLength"],
  number: ["minimum", "maximum", "multipleOf"],
};

/** What says by itself what the value is. */
const complete = [
  "$ref",
  "enum",
  "const",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "contentMediaType",
  "$dynamicRef",
];

function inferType(schema: JsonObject, upgrading: Upgrading): void {
  const has = (name: string) => Object.hasOwn(schema, name);
  if (complete.some(has)) return;
  for (const [type, names] of Object.entries(keywords)) {
    const found = names.find(has);
    if (found === undefined) continue;
    schema["type"] = type;
    warn(
      upgrading,
      [schema, found],
      `the schema has no \`type\`; by its \`${found}\` it is read as ${quote(type)}`,
      "add its `type`",
    );
    return;
  }
  const format = own(schema, "format");
  const typed = typeof format === "string" ? typeNamed(format) : undefined;
  const type = typed?.["type"];
  if (type === undefined) return;
  schema["type"] = type;
  warn(
    upgrading,
    [schema, "format"],
    `the schema has no \`type\`; by its \`format\` it is read as ${quote(type)}`,
    "add its `type`",
  );
}

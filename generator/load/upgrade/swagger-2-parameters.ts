import { warning } from "../../fault.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { below } from "../sources.js";
import type { Upgrading } from "./upgrading.js";

/** What a parameter or header of Swagger 2.0 says itself, and a schema says since. */
const ofSchema: ReadonlySet<string> = new Set([
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
  "nullable",
  "x-nullable",
  "additionalProperties",
  "properties",
  "allOf",
  "oneOf",
  "anyOf",
]);

/** A parameter in path, query or header. */
export function parameterOf(node: Json, upgrading: Upgrading): Json {
  if (!isObject(node) || Object.hasOwn(node, "$ref")) return node;
  const { schema, rest } = split(node, upgrading);
  const location = own(node, "in");
  const style =
    own(schema, "type") === "array"
      ? styleOf(node, location === "query" ? "form" : "simple", upgrading)
      : {};
  return upgrading.sources.standIn(
    {
      ...rest,
      ...(Object.hasOwn(node, "content") ? {} : { schema }),
      ...style,
    },
    node,
  );
}

/** A header of a response. */
export function headerOf(node: Json, upgrading: Upgrading): Json {
  if (!isObject(node)) return node;
  const { schema, rest } = split(node, upgrading);
  return upgrading.sources.standIn({ ...rest, schema }, node);
}

/** The request body that parameters in `body` and `formData` make; undefined where there are none. */
export function requestBodyOf(
  parameters: readonly Json[],
  consumes: readonly string[],
  upgrading: Upgrading,
): JsonObject | undefined {
  const nodes = parameters.filter(isObject);
  const [body, ...others] = nodes.filter((node) => own(node, "in") === "body");
  const fields = nodes.filter((node) => own(node, "in") === "formData");
  for (const left of body ? [...others, ...fields] : [])
    upgrading.faults.push(
      warning(
        upgrading.sources.place(left),
        `an operation has one body, and ${JSON.stringify(own(body ?? left, "name"))} is it: the parameter ${JSON.stringify(own(left, "name"))} is left out`,
        "make it a field of the body's schema",
      ),
    );
  if (body) return bodyOf(body, consumes, upgrading);
  return fields.length > 0 ? formOf(fields, consumes, upgrading) : undefined;
}

function bodyOf(
  node: JsonObject,
  consumes: readonly string[],
  { sources }: Upgrading,
): JsonObject {
  const { name: _name, in: _in, schema, type, format, items, ...kept } = node;
  // Some write the schema of a body as that of other parameters.
  const given = schema ?? defined({ type, format, items });
  return sources.standIn(
    { ...kept, content: contentOf(consumes, { schema: given }, node, sources) },
    node,
  );
}

function formOf(
  fields: readonly JsonObject[],
  consumes: readonly string[],
  upgrading: Upgrading,
): JsonObject {
  const { sources } = upgrading;
  const properties: [string, JsonObject][] = [];
  const encoding: [string, Json][] = [];
  const required: string[] = [];
  for (const field of fields) {
    const { schema, rest } = split(field, upgrading);
    const {
      name,
      in: _in,
      required: isRequired,
      allowEmptyValue: _empty,
      ...said
    } = rest;
    if (typeof name !== "string") continue;
    if (own(schema, "type") === "array")
      encoding.push([name, styleOf(field, "form", upgrading)]);
    if (isRequired === true) required.push(name);
    properties.push([name, sources.standIn({ ...schema, ...said }, field)]);
  }
  const [first] = fields;
  const schema: JsonObject = {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
  };
  const media: JsonObject = {
    schema: first ? sources.standIn(schema, first) : schema,
    ...(encoding.length > 0 ? { encoding: Object.fromEntries(encoding) } : {}),
  };
  const body: JsonObject = {
    ...(required.length > 0 ? { required: true } : {}),
    content: contentOf(formTypes(fields, consumes), media, first, sources),
  };
  return first ? sources.standIn(body, first) : body;
}

/** The media types of a form: those that are listed and can be, and what its fields need. */
function formTypes(
  fields: readonly JsonObject[],
  consumes: readonly string[],
): readonly string[] {
  const multipart = "multipart/form-data";
  const urlencoded = "application/x-www-form-urlencoded";
  const hasFile = fields.some((field) => own(field, "type") === "file");
  const listed = consumes.filter(
    (type) =>
      type.toLowerCase().startsWith(multipart) ||
      (!hasFile && type.toLowerCase().startsWith(urlencoded)),
  );
  if (listed.length > 0) return listed;
  return [hasFile ? multipart : urlencoded];
}

function contentOf(
  types: readonly string[],
  media: JsonObject,
  node: JsonObject | undefined,
  sources: Upgrading["sources"],
): JsonObject {
  return Object.fromEntries(
    types.map((type) => [
      type,
      node ? sources.standIn({ ...media }, node) : { ...media },
    ]),
  );
}

/** What a node says of its values, as a schema, and the rest. */
function split(
  node: JsonObject,
  { sources, faults }: Upgrading,
): { readonly schema: JsonObject; readonly rest: JsonObject } {
  const schema: JsonObject = {};
  const rest: JsonObject = {};
  for (const [key, value] of Object.entries(node))
    if (ofSchema.has(key)) schema[key] = value;
    else if (key === "x-example") rest["example"] = value;
    else if (key !== "collectionFormat" && key !== "schema") rest[key] = value;
  const given = own(node, "schema");
  if (isObject(given) && Object.keys(schema).length === 0)
    return { schema: given, rest };
  for (
    let items = own(schema, "items");
    isObject(items);
    items = own(items, "items")
  ) {
    const nested = own(items, "collectionFormat");
    if (nested === undefined) continue;
    if (nested !== "csv")
      faults.push(
        warning(
          below(sources.place(items), "collectionFormat"),
          `lists inside lists cannot be written as ${JSON.stringify(nested)}; commas are`,
          "OpenAPI 3 has no styles for what is inside a list",
        ),
      );
    Reflect.deleteProperty(items, "collectionFormat");
  }
  return { schema: sources.standIn(schema, node), rest };
}

/** How a list is written, `csv` where nothing is said. */
function styleOf(
  node: JsonObject,
  plain: "form" | "simple",
  { sources, faults }: Upgrading,
): JsonObject {
  const format = own(node, "collectionFormat") ?? "csv";
  if (plain === "form" && typeof format === "string") {
    const style = queryStyles.get(format);
    if (style) return { ...style };
  }
  if (format !== "csv")
    faults.push(
      warning(
        below(sources.place(node), "collectionFormat"),
        `a list cannot be written as ${JSON.stringify(format)} here; commas are`,
        "OpenAPI 3 has csv everywhere, and ssv, pipes and multi in queries and forms",
      ),
    );
  return { style: plain, explode: false };
}

const queryStyles: ReadonlyMap<string, JsonObject> = new Map([
  ["csv", { style: "form", explode: false }],
  ["ssv", { style: "spaceDelimited", explode: false }],
  ["pipes", { style: "pipeDelimited", explode: false }],
  ["multi", { style: "form", explode: true }],
]);

function defined(node: Readonly<Record<string, Json | undefined>>): JsonObject {
  const fields = Object.entries(node).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  return Object.fromEntries(fields);
}

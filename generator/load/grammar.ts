import type { Json, JsonObject } from "./json.js";

/**
 * Where in a document what stands: for each kind of object, the fields that
 * hold further objects. What is not listed is data (examples, defaults, enums,
 * extensions), so a `$ref` inside it is data as well.
 */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "header"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "schema";

/**
 * A field holds one object of a kind, a list of them, or a map by name; in a
 * patterned map, names that begin with `x-` are extensions.
 */
interface Child {
  readonly holds: "one" | "list" | "map" | "patterned";
  readonly kind: Kind;
}

/** The fields of each kind; `*` stands for every field that is no extension. */
export type Grammar = Readonly<Record<Kind, Readonly<Record<string, Child>>>>;

const one = (kind: Kind): Child => ({ holds: "one", kind });
const list = (kind: Kind): Child => ({ holds: "list", kind });
const map = (kind: Kind): Child => ({ holds: "map", kind });
const patterned = (kind: Kind): Child => ({ holds: "patterned", kind });

const parameter = {
  schema: one("schema"),
  content: map("mediaType"),
  examples: map("example"),
};

/** That of OpenAPI 3, up to 3.2. */
export const grammar: Grammar = {
  document: {
    components: one("components"),
    paths: patterned("pathItem"),
    webhooks: map("pathItem"),
  },
  components: {
    schemas: map("schema"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    responses: map("response"),
    headers: map("header"),
    examples: map("example"),
    links: map("link"),
    callbacks: map("callback"),
    securitySchemes: map("securityScheme"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: {
    parameters: list("parameter"),
    get: one("operation"),
    put: one("operation"),
    post: one("operation"),
    delete: one("operation"),
    options: one("operation"),
    head: one("operation"),
    patch: one("operation"),
    trace: one("operation"),
    query: one("operation"),
    additionalOperations: map("operation"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: patterned("response"),
    callbacks: map("callback"),
  },
  parameter,
  requestBody: { content: map("mediaType") },
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
    examples: map("example"),
  },
  encoding: {
    headers: map("header"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  response: {
    headers: map("header"),
    content: map("mediaType"),
    links: map("link"),
  },
  header: parameter,
  example: {},
  link: {},
  callback: { "*": one("pathItem") },
  securityScheme: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    additionalProperties: one("schema"),
    additionalItems: one("schema"),
    propertyNames: one("schema"),
    unevaluatedProperties: one("schema"),
    dependentSchemas: map("schema"),
    items: one("schema"),
    prefixItems: list("schema"),
    unevaluatedItems: one("schema"),
    contains: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
  },
};

/** That of Swagger 2.0. */
export const swagger2: Grammar = {
  ...grammar,
  document: {
    definitions: map("schema"),
    parameters: map("parameter"),
    responses: map("response"),
    securityDefinitions: map("securityScheme"),
    paths: patterned("pathItem"),
  },
  parameter: { schema: one("schema"), items: one("schema") },
  response: { schema: one("schema"), headers: map("header") },
  header: { items: one("schema") },
};

/** The fields of a path item that are operations, in the order in which they are read. */
export const methods: readonly string[] = Object.entries(grammar.pathItem)
  .filter(([, { holds, kind }]) => holds === "one" && kind === "operation")
  .map(([name]) => name);

/** A field of an object that holds further ones, as the document has it. */
export interface Field {
  readonly name: string;
  readonly child: Child;
  readonly value: Json;
}

/** A rule, and its place among the others. */
interface Rule {
  readonly child: Child;
  readonly rank: number;
}

const rulesByName = new WeakMap<object, ReadonlyMap<string, Rule>>();

function byName(
  rules: Readonly<Record<string, Child>>,
): ReadonlyMap<string, Rule> {
  const known = rulesByName.get(rules);
  if (known) return known;
  const made = new Map(
    Object.entries(rules).map(([name, child], rank) => [name, { child, rank }]),
  );
  rulesByName.set(rules, made);
  return made;
}

/** The fields of an object that hold further ones, in the order of the rules. */
export function fieldsOf(
  rules: Readonly<Record<string, Child>>,
  node: JsonObject,
): readonly Field[] {
  const fields: (Field & Rule)[] = [];
  const known = byName(rules);
  const every = known.get("*");
  // Objects have fewer fields than there are rules, and hardly two that have one.
  for (const name of Object.keys(node)) {
    const rule = every && !isExtension(name) ? every : known.get(name);
    if (!rule) continue;
    const value = node[name];
    if (value !== undefined)
      fields.push({ name, value, child: rule.child, rank: rule.rank });
  }
  if (fields.length > 1) fields.sort((a, b) => a.rank - b.rank);
  return fields;
}

/** The names under which a map holds further objects. */
export function namesIn({ holds }: Child, map: JsonObject): readonly string[] {
  const names = Object.keys(map);
  return holds === "patterned"
    ? names.filter((name) => !isExtension(name))
    : names;
}

export function isExtension(name: string): boolean {
  return name.startsWith("x-");
}

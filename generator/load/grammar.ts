/**
 * Where in an OpenAPI 3.1 document what stands: for each kind of object, the
 * fields that hold further objects. What is not listed is data (examples,
 * defaults, enums, extensions), so a `$ref` inside it is data as well.
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

/** A field holds one object of a kind, a list of them, or a map by name. */
export interface Child {
  readonly holds: "one" | "list" | "map";
  readonly kind: Kind;
}

const one = (kind: Kind): Child => ({ holds: "one", kind });
const list = (kind: Kind): Child => ({ holds: "list", kind });
const map = (kind: Kind): Child => ({ holds: "map", kind });

const parameter = {
  schema: one("schema"),
  content: map("mediaType"),
  examples: map("example"),
};

export const grammar: Readonly<Record<Kind, Readonly<Record<string, Child>>>> =
  {
    document: {
      components: one("components"),
      paths: map("pathItem"),
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
    },
    operation: {
      parameters: list("parameter"),
      requestBody: one("requestBody"),
      responses: map("response"),
      callbacks: map("callback"),
    },
    parameter,
    requestBody: { content: map("mediaType") },
    mediaType: {
      schema: one("schema"),
      encoding: map("encoding"),
      examples: map("example"),
    },
    encoding: { headers: map("header") },
    response: {
      headers: map("header"),
      content: map("mediaType"),
      links: map("link"),
    },
    header: parameter,
    example: {},
    link: {},
    callback: {},
    securityScheme: {},
    schema: {
      properties: map("schema"),
      patternProperties: map("schema"),
      additionalProperties: one("schema"),
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
    },
  };

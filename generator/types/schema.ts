import { createRequire } from "node:module";
import type { OpenAPI3, transformSchema } from "openapi-typescript";
import type { Document } from "../load/load.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { unescapePointer } from "../load/pointer.js";
import { withoutDeception } from "../view/safe.js";

/** What is needed of openapi-typescript, which this file alone knows. */
interface Printer {
  readonly transformSchema: typeof transformSchema;
  readonly astToString: (nodes: ReturnType<typeof transformSchema>) => string;
}

/** Its loading costs more than its work, and `require` is the faster way to load it. */
export function loadPrinter(): Printer {
  return createRequire(import.meta.url)("openapi-typescript") as Printer;
}

/**
 * Prints `paths`, `components` and `operations` of a document by
 * openapi-typescript, for people who call through openapi-fetch themselves.
 * The document is bundled already, so its own bundling is left out.
 */
export function printSchema(root: Document["root"]): string {
  const { transformSchema, astToString } = loadPrinter();
  const document = asGiven(root) as unknown as OpenAPI3;
  const nodes = transformSchema(document, {
    ...settings(),
    // openapi-fetch leaves out what is marked; where nothing is, the marks would be noise.
    readWriteMarkers: hasOneWay(root),
    resolve: ($ref: string) => at(document, $ref) as never,
  });
  return withoutDeception(astToString(nodes));
}

/** Made anew for each document: openapi-typescript collects its output in them. */
const settings = (): Omit<
  Parameters<typeof transformSchema>[1],
  "resolve" | "readWriteMarkers"
> => ({
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  redoc: undefined as never,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
});

/** Whether any field is in requests alone, or in answers alone. */
function hasOneWay(node: Json): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (Array.isArray(node)) return node.some(hasOneWay);
  if (node["readOnly"] === true || node["writeOnly"] === true) return true;
  for (const key in node) if (hasOneWay(node[key] ?? null)) return true;
  return false;
}

/**
 * Parameters as a caller gives them. A credential travels in the place of its security
 * scheme; nobody is to pass it as a header. A parameter with `content`, which
 * openapi-typescript takes for a string, is a value of its schema. What has none of
 * them below it is not copied.
 */
function asGiven(node: Json): Json {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) {
    const items = node.map(asGiven);
    return items.some((item, index) => item !== node[index]) ? items : node;
  }
  let copy: JsonObject | undefined;
  for (const key in node) {
    const value = node[key] ?? null;
    const left = asGiven(key === "parameters" ? parametersOf(value) : value);
    // Assigned, `__proto__` would become the prototype.
    if (left !== value && key !== "__proto__")
      (copy ??= { ...node })[key] = left;
  }
  return copy ?? node;
}

function parametersOf(given: Json): Json {
  return Array.isArray(given) &&
    given.some((one) => isCredential(one) || withSchema(one) !== one)
    ? given.filter((one) => !isCredential(one)).map(withSchema)
    : given;
}

function withSchema(parameter: Json): Json {
  const content = isObject(parameter) && own(parameter, "content");
  if (!isObject(content)) return parameter;
  const [type] = Object.values(content);
  const { content: _, ...rest } = parameter as JsonObject;
  return { ...rest, schema: own(isObject(type) ? type : {}, "schema") ?? {} };
}

function isCredential(node: Json): boolean {
  return isObject(node) && own(node, "x-credential") !== undefined;
}

function at(document: unknown, reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map(unescapePointer)
    .reduce<unknown>(
      (node, part) => (isObject(node) ? own(node, part) : undefined),
      document,
    );
}

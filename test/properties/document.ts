import fc from "fast-check";
import type { Json, JsonObject } from "../../generator/load/json.js";
import { payloads } from "../generator/payloads.js";
import { nastyName, pathName, tokenName, wireName } from "./names.js";
import { argumentNamed, parameterOf, type Argument } from "./parameters.js";

/** A call of an operation: what is given, and where it has to arrive. */
export interface Call {
  readonly method: "get" | "post";
  /** The first segment of its path, which is no other's. */
  readonly segment: string;
  readonly parameters: readonly Argument[];
  readonly body: Body | null;
}

export interface Body {
  readonly mediaType: "application/json" | "application/x-www-form-urlencoded";
  readonly fields: Readonly<Record<string, Json>>;
}

export interface Example {
  readonly document: JsonObject;
  readonly calls: readonly Call[];
}

const text = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ maxLength: 8 }),
);

/** A schema that refers to others by their names. */
function schemaOf(names: readonly string[]): fc.Arbitrary<JsonObject> {
  const references = names.map((name) => {
    const pointer = name.replaceAll("~", "~0").replaceAll("/", "~1");
    return { $ref: `#/components/schemas/${encodeURIComponent(pointer)}` };
  });
  const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => {
    const inner = tie("schema");
    const list = fc.array(inner, { minLength: 1, maxLength: 3 });
    const leaf = fc.oneof(
      fc.constantFrom<JsonObject>(
        ...["string", "integer", "boolean", "null"].map((type) => ({ type })),
        ...references,
        { type: ["string", "null"] },
        { type: "integer", format: "int64" },
        {},
      ),
      fc.uniqueArray(nastyName, { minLength: 1 }).map((values) => ({
        type: "string",
        enum: values,
      })),
      nastyName.map((value) => ({ const: value })),
    );
    const object = fc.uniqueArray(nastyName, { maxLength: 4 }).chain((keys) =>
      fc.record({
        type: fc.constant("object"),
        required: fc.subarray(keys),
        properties: fc
          .tuple(...keys.map(() => inner))
          .map((values) => entriesOf(keys, values)),
      }),
    );
    return {
      schema: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        object,
        inner.map((items) => ({ type: "array", items })),
        list.map((prefixItems) => ({
          type: "array",
          prefixItems,
          items: false,
        })),
        inner.map((values) => ({
          type: "object",
          additionalProperties: values,
        })),
        list.map((oneOf) => ({ oneOf })),
        list.map((anyOf) => ({ anyOf })),
        fc.tuple(object, object).map((allOf) => ({ allOf })),
        fc
          .tuple(inner, text)
          .map(([schema, description]) => ({ ...schema, description })),
      ),
    };
  });
  return schema;
}

function entriesOf<Value>(keys: readonly string[], values: readonly Value[]) {
  return Object.fromEntries(
    keys.flatMap((key, n) => {
      const value = values[n];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** Names of arguments, none of them twice in any case, nor what way 1 keeps for itself. */
function uniqueNames(name: fc.Arbitrary<string>, maxLength: number) {
  return fc.uniqueArray(name, {
    maxLength,
    selector: (one) => one.toLowerCase(),
  });
}

function callOf(index: number): fc.Arbitrary<Call> {
  const argumentsIn = (
    names: fc.Arbitrary<string>,
    places: readonly Argument["in"][],
  ) =>
    uniqueNames(names, 3).chain((all) =>
      fc.tuple(...all.map((name) => argumentNamed(name, places))),
    );
  const field = fc.oneof(
    fc.constantFrom("a", "ü &=", "日本"),
    fc.array(fc.constantFrom("a", "b c"), { minLength: 1, maxLength: 3 }),
  );
  const body = fc.record({
    mediaType: fc.constantFrom(
      "application/json",
      "application/x-www-form-urlencoded",
    ),
    fields: uniqueNames(wireName, 3).chain((keys) =>
      fc
        .tuple(...keys.map(() => field))
        .map((values) => entriesOf<Json>(keys, values)),
    ),
  });
  return fc
    .tuple(
      argumentsIn(pathName, ["path"]),
      argumentsIn(wireName, ["query"]),
      argumentsIn(tokenName, ["header", "cookie"]),
      fc.option(body),
    )
    .map(([inPath, inQuery, others, given]): Call => {
      const names = new Set<string>();
      const isFirst = (name: string) =>
        !names.has(name.toLowerCase()) && names.add(name.toLowerCase());
      const parameters = [...inPath, ...inQuery, ...others].filter(({ name }) =>
        isFirst(name),
      );
      const fields = Object.entries(given?.fields ?? {}).filter(([name]) =>
        isFirst(name),
      );
      return {
        method: given && fields.length > 0 ? "post" : "get",
        segment: `op${String(index)}`,
        parameters,
        body:
          given && fields.length > 0
            ? { ...given, fields: Object.fromEntries(fields) }
            : null,
      };
    });
}

/** `/op1/{id}/{name}` */
function pathOf({ segment, parameters }: Call): string {
  const inPath = parameters.filter((one) => one.in === "path");
  return `/${[segment, ...inPath.map(({ name }) => `{${name}}`)].join("/")}`;
}

function bodyOf({ mediaType, fields }: Body): JsonObject {
  const properties = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? { type: "array", items: { type: "string" } }
      : { type: "string" },
  ]);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties) as JsonObject,
  };
  return { content: { [mediaType]: { schema } } };
}

const statuses = ["200", "201", "400", "404", "4XX", "default"];

function operationOf(
  call: Call,
  schema: fc.Arbitrary<JsonObject>,
): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      tags: fc.array(nastyName, { maxLength: 2 }),
      operationId: fc.oneof(nastyName, fc.constant(null)),
      summary: text,
      deprecated: fc.boolean(),
      security: fc.constantFrom<Json>([], [{ key: [] }]),
      responses: fc
        .tuple(
          fc.subarray(statuses),
          fc.array(schema, { minLength: 6, maxLength: 6 }),
          text,
        )
        .map(([used, schemas, description]) => ({
          "204": { description },
          ...Object.fromEntries(
            used.map((status, n) => [
              status,
              {
                description,
                content: { "application/json": { schema: schemas[n] ?? {} } },
              },
            ]),
          ),
        })),
    })
    .map(({ operationId, ...rest }) => ({
      ...rest,
      ...(operationId === null ? {} : { operationId }),
      parameters: call.parameters.map(parameterOf),
      ...(call.body && { requestBody: bodyOf(call.body) }),
    }));
}

/** A small document of OpenAPI 3.1, and a call of each of its operations. */
export const example: fc.Arbitrary<Example> = fc
  .tuple(
    fc.uniqueArray(wireName.filter(Boolean), { maxLength: 4 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .chain(([names, count]) => {
    const schema = schemaOf(names);
    return fc
      .tuple(
        fc.tuple(...names.map(() => schema)),
        fc.tuple(...Array.from({ length: count }, (_, n) => callOf(n))),
        text,
      )
      .chain(([schemas, calls, title]) =>
        fc
          .tuple(...calls.map((call) => operationOf(call, schema)))
          .map((operations): Example => ({
            calls,
            document: {
              openapi: "3.1.0",
              info: { title, version: "1.0.0" },
              servers: [{ url: "https://api.example" }],
              paths: Object.fromEntries(
                calls.map((call, n) => [
                  pathOf(call),
                  { [call.method]: operations[n] ?? {} },
                ]),
              ),
              components: {
                schemas: entriesOf(names, schemas),
                securitySchemes: { key: { type: "http", scheme: "bearer" } },
              },
            },
          })),
      );
  });

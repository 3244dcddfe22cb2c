/**
 * Documents that are out to exhaust who reads them. Each is made when it is its
 * turn: some are 50 MB.
 */
export interface Case {
  readonly name: string;
  /** Name of the file: its ending says what it is in. */
  readonly file: string;
  readonly text: () => string;
  /** What the command ends with: "package", or an error that contains it; "": either. */
  readonly ends: string;
}

const head =
  "openapi: 3.1.0\ninfo: { title: Notes, version: 1.0.0 }\nservers: [{ url: https://notes.example }]\n";

const get = (schema: unknown, id = "read") => ({
  operationId: id,
  responses: {
    "200": {
      description: "",
      content: { "application/json": { schema } },
    },
  },
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document of one operation, whose answer is `schema`, and of schemas. */
function documentOf(
  schema: unknown,
  schemas: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Notes", version: "1.0.0" },
    servers: [{ url: "https://notes.example" }],
    paths: { "/notes": { get: get(schema) } },
    components: { schemas },
    ...more,
  });
}

/** `count` schemas, each made of the next by `link`. */
function chain(
  count: number,
  link: (next: string) => unknown,
  end: unknown = { type: "object", properties: { id: { type: "string" } } },
): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `S${String(n)}`,
      n === count - 1 ? end : link(`S${String(n + 1)}`),
    ]),
  );
}

const many = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));

const named = (count: number, value: (index: number) => unknown) =>
  Object.fromEntries(many(count, (n) => [`name${String(n)}`, value(n)]));

const deepInside = "nested deeper than";

/** Text of JSON that nests `depth` times, around a string. */
const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + '"x"' + close.repeat(depth);

/** Schemas in which each of a level is twice one of the next: 2^n in all. */
const doubling = (link: (next: string) => unknown) => chain(40, link);

export const cases: readonly Case[] = [
  {
    name: "YAML nested 5,000 deep in flow style",
    file: "api.yaml",
    text: () => `${head}paths: {}\nx-deep: ${nested(5000, "[", "]")}\n`,
    ends: deepInside,
  },
  {
    name: "YAML nested 5,000 deep in block style",
    file: "api.yaml",
    text: () =>
      `${head}paths: {}\nx-deep:\n${many(5000, (n) => `${" ".repeat(n + 1)}a:`).join("\n")} x\n`,
    ends: deepInside,
  },
  {
    name: "YAML of 5,000 dashes on a line",
    file: "api.yaml",
    text: () => `${head}paths: {}\nx-deep:\n  ${"- ".repeat(5000)}x\n`,
    ends: deepInside,
  },
  {
    name: "JSON nested 5,000 deep",
    file: "api.json",
    text: () =>
      documentOf({}, {}, { "x-deep": 0 }).replace(
        /0}$/,
        () => `${nested(5000, '{"a":', "}")}}`,
      ),
    ends: deepInside,
  },
  {
    name: "JSON nested 1,000,000 deep",
    file: "api.json",
    text: () =>
      documentOf({}, {}, { "x-deep": 0 }).replace(
        /0}$/,
        () => `${nested(1_000_000, "[", "]")}}`,
      ),
    ends: "",
  },
  {
    name: "a schema nested 5,000 deep",
    file: "api.json",
    text: () =>
      documentOf({}).replace(
        '"schema":{}',
        () => `"schema":${nested(5000, '{"items":', "}").replace('"x"', "{}")}`,
      ),
    ends: deepInside,
  },
  {
    name: "a schema nested 150 deep",
    file: "api.json",
    text: () =>
      documentOf({}).replace(
        '"schema":{}',
        () =>
          `"schema":${nested(150, '{"type":"object","properties":{"a":', "}}").replace('"x"', "{}")}`,
      ),
    ends: "package",
  },
  {
    name: "an example nested 5,000 deep",
    file: "api.json",
    text: () =>
      documentOf({}).replace(
        '"schema":{}',
        () => `"schema":{"examples":[${nested(5000, "[", "]")}]}`,
      ),
    ends: deepInside,
  },
  {
    name: "an alias bomb",
    file: "api.yaml",
    text: () =>
      `${head}paths: {}\nx-bomb:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n${many(12, (n) => `  - &a${String(n + 1)} [${many(10, () => `*a${String(n)}`).join(", ")}]`).join("\n")}\n`,
    ends: "aliases",
  },
  {
    name: "an alias bomb in a schema",
    file: "api.yaml",
    text: () =>
      `${head}paths:\n  /notes:\n    get:\n      operationId: read\n      responses: { "200": { description: "", content: { application/json: { schema: *s12 } } } }\n`.replace(
        "paths:",
        `x-schemas:\n  - &s0 { type: string }\n${many(12, (n) => `  - &s${String(n + 1)} { type: object, properties: { ${many(10, (k) => `p${String(k)}: *s${String(n)}`).join(", ")} } }`).join("\n")}\npaths:`,
      ),
    ends: "aliases",
  },
  {
    name: "200 honest aliases",
    file: "api.yaml",
    text: () =>
      `${head}x-common: &common { type: string, description: Text. }\npaths:\n  /notes:\n    get:\n      operationId: read\n      responses: { "200": { description: "", content: { application/json: { schema: { type: object, properties: { ${many(200, (n) => `p${String(n)}: *common`).join(", ")} } } } } } }\n`,
    ends: "package",
  },
  {
    name: "an alias that contains itself",
    file: "api.yaml",
    text: () => `${head}paths: {}\nx-self: &self\n  again: *self\n`,
    ends: "contains itself",
  },
  {
    name: "aliases that contain each other",
    file: "api.yaml",
    text: () => `${head}paths: {}\nx-a: &a\n  b: &b [*a, *b]\n`,
    ends: "contains itself",
  },
  {
    name: "merge keys of an alias bomb",
    file: "api.yaml",
    text: () =>
      `${head}paths: {}\nx-0: &m0 { a: 1 }\n${many(40, (n) => `x-${String(n + 1)}: &m${String(n + 1)} { l: *m${String(n)}, r: *m${String(n)}, <<: *m${String(n)} }`).join("\n")}\n`,
    ends: "aliases",
  },
  {
    name: "allOf 10,000 deep by references",
    file: "api.json",
    text: () =>
      documentOf(
        ref("S0"),
        chain(10_000, (next) => ({
          allOf: [ref(next)],
          properties: { a: {} },
        })),
      ),
    ends: "allOf",
  },
  {
    name: "allOf 10,000 deep in place",
    file: "api.json",
    text: () =>
      documentOf({}).replace(
        '"schema":{}',
        () =>
          `"schema":${nested(10_000, '{"allOf":[', "]}").replace('"x"', "{}")}`,
      ),
    ends: deepInside,
  },
  {
    name: "10,000 references to references",
    file: "api.json",
    text: () => documentOf(ref("S0"), chain(10_000, ref)),
    ends: "references",
  },
  {
    name: "2,000 models, each a field of the one before",
    file: "api.json",
    text: () =>
      documentOf(
        ref("S0"),
        chain(2000, (next) => ({
          type: "object",
          required: ["next"],
          properties: { next: ref(next) },
        })),
      ),
    ends: "package",
  },
  {
    name: "an allOf bomb",
    file: "api.json",
    text: () =>
      documentOf(
        ref("S0"),
        doubling((next) => ({ allOf: [ref(next), { allOf: [ref(next)] }] })),
      ),
    ends: "made by `allOf`",
  },
  {
    name: "a bomb of required fields",
    file: "api.json",
    text: () => {
      const fields = (next: string) => ({
        type: "object",
        required: Object.keys(named(100, String)),
        properties: named(100, () => ref(next)),
      });
      return documentOf(ref("S0"), chain(8, fields));
    },
    ends: "package",
  },
  {
    name: "a bomb of alternatives",
    file: "api.json",
    text: () =>
      documentOf(
        ref("S0"),
        doubling((next) => ({
          oneOf: [ref(next), { type: "array", items: ref(next) }],
        })),
      ),
    ends: "package",
  },
  {
    name: "a bomb of shared answers",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: Object.fromEntries(
            many(2000, (n) => [
              `/p${String(n)}`,
              {
                get: {
                  operationId: `op${String(n)}`,
                  responses: {
                    "200": { $ref: "#/components/responses/Big" },
                  },
                },
              },
            ]),
          ),
          components: {
            responses: {
              Big: {
                description: "",
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: named(5000, () => ({
                        type: "string",
                        description: "x",
                      })),
                    },
                  },
                },
              },
            },
          },
        },
      ),
    ends: "",
  },
  ...(["", "items", "allOf", "oneOf", "additionalProperties"] as const).map(
    (link): Case => ({
      name: `a reference to itself by ${link || "itself"}`,
      file: "api.json",
      text: () => {
        const node = (name: string): unknown =>
          link === ""
            ? ref(name)
            : link.endsWith("Of")
              ? { [link]: [ref(name)] }
              : { [link]: ref(name) };
        return documentOf(ref("A"), {
          A: node("A"),
          B: node("C"),
          C: node("B"),
          D: ref("B"),
        });
      },
      ends: link === "" ? "$ref leads only" : "",
    }),
  ),
  {
    name: "a reference to all of the document",
    file: "api.json",
    text: () => documentOf({ $ref: "#" }),
    ends: "",
  },
  {
    name: "a reference to what it stands in",
    file: "api.json",
    text: () =>
      documentOf({
        properties: {
          a: {
            $ref: "#/paths/~1notes/get/responses/200/content/application~1json/schema",
          },
        },
      }),
    ends: "package",
  },
  {
    name: "a parameter that refers to the path that has it",
    file: "api.json",
    text: () =>
      documentOf({}, {}, { paths: { "/notes": { $ref: "#/paths/~1notes" } } }),
    ends: "",
  },
  {
    name: "50 MB of description in JSON",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          info: {
            title: "Notes",
            version: "1",
            description: "word ".repeat(10_000_000),
          },
        },
      ),
    ends: "characters",
  },
  {
    name: "50 MB of description in YAML",
    file: "api.yaml",
    text: () =>
      `${head.replace(" }", ", x: 1 }")}paths: {}\nx-text: |\n${"  words and words\n".repeat(3_000_000)}`,
    ends: "MB of YAML",
  },
  {
    name: "50 MB of lines without a word",
    file: "api.yaml",
    text: () => `${head}paths: {}\n${"#\n".repeat(25_000_000)}`,
    ends: "",
  },
  {
    name: "1 MB of description",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          info: {
            title: "Notes",
            version: "1",
            description: "word ".repeat(190_000),
          },
        },
      ),
    ends: "package",
  },
  {
    name: "100,000 enum values",
    file: "api.json",
    text: () =>
      documentOf({ enum: many(100_000, (n) => `value ${String(n)}`) }),
    ends: "package",
  },
  {
    name: "100,000 enum values of a model",
    file: "api.json",
    text: () =>
      documentOf(ref("E"), {
        E: { type: "string", enum: many(100_000, (n) => `value ${String(n)}`) },
      }),
    ends: "package",
  },
  {
    name: "10,000 properties",
    file: "api.json",
    text: () =>
      documentOf({
        type: "object",
        properties: named(10_000, () => ({ type: "string" })),
      }),
    ends: "package",
  },
  {
    name: "10,000 required fields of a body",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: {
            "/notes": {
              post: {
                ...get({}),
                requestBody: {
                  content: {
                    "application/json": {
                      schema: {
                        type: "object",
                        required: many(10_000, (n) => `name${String(n)}`),
                        properties: named(10_000, () => ({ type: "string" })),
                      },
                    },
                  },
                },
              },
            },
          },
        },
      ),
    ends: "package",
  },
  {
    name: "10,000 parameters",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: {
            "/notes": {
              get: {
                ...get({}),
                parameters: many(10_000, (n) => ({
                  name: `p${String(n)}`,
                  in: "query",
                  schema: { type: "string" },
                })),
              },
            },
          },
        },
      ),
    ends: "package",
  },
  {
    name: "3,000 operations of much the same name",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: Object.fromEntries(
            many(3000, (n) => [
              `/p${String(n)}`,
              {
                get: get(
                  {},
                  "a".padEnd((n % 50) + 1, "-").padEnd(60 + n / 50, "_"),
                ),
              },
            ]),
          ),
        },
      ),
    ends: "",
  },
  {
    name: "100,000 paths",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: Object.fromEntries(
            many(100_000, (n) => [`/p${String(n)}`, {}]),
          ),
        },
      ),
    ends: "",
  },
  {
    name: "100,000 warnings",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: Object.fromEntries(
            many(100_000, (n) => [`p${String(n)}`, { get: 1 }]),
          ),
        },
      ),
    ends: "more",
  },
  {
    name: "a path of 1,000,000 segments",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        { paths: { [`/${"a/".repeat(500_000)}`]: { get: { responses: {} } } } },
      ),
    ends: "",
  },
  {
    name: "a path of 10,000 parameters",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: {
            [many(10_000, (n) => `/{p${String(n)}}`).join("")]: {
              get: {
                ...get({}),
                parameters: many(10_000, (n) => ({
                  name: `p${String(n)}`,
                  in: "path",
                  required: true,
                  schema: { type: "string" },
                })),
              },
            },
          },
        },
      ),
    ends: "",
  },
  {
    name: "a pattern that takes for ever",
    file: "api.json",
    text: () =>
      documentOf({
        type: "string",
        pattern: "^(a+)+$",
        default: "a".repeat(50) + "!",
      }),
    ends: "package",
  },
  {
    name: "texts that regular expressions could stumble over",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          info: {
            title: "a-".repeat(50_000),
            version: " ".repeat(50_000),
            description: `${"[".repeat(50_000)}\n${"*".repeat(50_000)}\n${"`".repeat(50_000)}\n${"<".repeat(50_000)}${" \n".repeat(50_000)}`,
          },
          tags: [{ name: "A".repeat(100_000) }],
        },
      ),
    ends: "package",
  },
  {
    name: "a number of 1,000,000 digits",
    file: "api.json",
    text: () =>
      documentOf({ const: 0 }).replace(
        '"const":0',
        () => `"const":${"9".repeat(1_000_000)}`,
      ),
    ends: "",
  },
];

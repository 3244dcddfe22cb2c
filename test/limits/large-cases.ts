import { head, get, ref, documentOf, many, named, type Case } from "./case.js";

/** Documents of ordinary shape, and of no ordinary size. */
export const largeCases: readonly Case[] = [
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
    name: "1,000,000 properties",
    file: "api.json",
    text: () =>
      documentOf({
        type: "object",
        properties: named(1_000_000, () => ({ type: "string" })),
      }),
    ends: "more than 100000 entries",
  },
  {
    name: "10,000 media types of an answer",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: {
            "/notes": {
              get: {
                responses: {
                  "200": {
                    description: "",
                    content: Object.fromEntries(
                      many(10_000, (n) => [
                        `application/x${String(n)}`,
                        { schema: { type: "string" } },
                      ]),
                    ),
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
    name: "a tag of 500,000 dots",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: {
            "/notes": { get: { ...get({}), tags: ["x.".repeat(500_000)] } },
          },
        },
      ),
    ends: "package",
  },
  {
    name: "20,000 operations, each of a parameter that is nowhere",
    file: "api.json",
    text: () =>
      documentOf(
        {},
        {},
        {
          paths: Object.fromEntries(
            many(20_000, (n) => [
              `/p${String(n)}`,
              {
                get: {
                  ...get({}, `o${String(n)}`),
                  "x-idempotent": 5,
                  parameters: [{ $ref: "#/components/parameters/nowhere" }],
                },
              },
            ]),
          ),
        },
      ),
    ends: "$ref leads nowhere",
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

import {
  ref,
  documentOf,
  chain,
  many,
  named,
  deepInside,
  nested,
  doubling,
  type Case,
} from "./case.js";

/** Schemas that lead to each other: far, round, or doubling on the way. */
export const chainedCases: readonly Case[] = [
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
    name: "an allOf of twenty oneOfs, which multiply",
    file: "api.json",
    text: () =>
      documentOf({
        allOf: many(20, (n) => ({
          oneOf: many(4, (m) => ({
            type: "object",
            properties: { [`p${String(n)}_${String(m)}`]: { type: "string" } },
            required: [`p${String(n)}_${String(m)}`],
          })),
        })),
      }),
    ends: "package",
  },
  {
    name: "a chain of oneOfs in allOfs",
    file: "api.json",
    text: () =>
      documentOf(
        ref("S0"),
        chain(40, (next) => ({
          allOf: ["p", "q"].map((field) => ({
            oneOf: [
              ref(next),
              {
                type: "object",
                properties: { [field + next]: { type: "string" } },
              },
            ],
          })),
        })),
      ),
    ends: "package",
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
];

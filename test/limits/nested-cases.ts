import {
  head,
  documentOf,
  many,
  deepInside,
  nested,
  type Case,
} from "./case.js";

/** Documents that nest without an end, or seem to. */
export const nestedCases: readonly Case[] = [
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
];

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  complaintsAbout,
  examplesIn,
  packageNameOf,
  repositoryFile,
} from "./compiler.js";
import { callFacts, callConsumers } from "./good-input-calls.js";
import { documentFacts } from "./good-input-documents.js";
import { schemaFacts } from "./good-input-schemas.js";
import { typeConsumers, typeFacts } from "./good-input-types.js";
import { wireConsumers, wireFacts } from "./good-input-wire.js";
import { here, make, type Made } from "./make.js";

/**
 * The positive corpus: small documents, one feature each. What is made of
 * each compiles strictly and shows the feature.
 */
const corpus = join(here, "corpus/good");

const facts: Readonly<Record<string, (made: Made) => void>> = {
  ...schemaFacts,
  ...typeFacts,
  ...callFacts,
  ...wireFacts,
  ...documentFacts,
};

/** What the compiler has to take, and what it has to refuse, of a package. */
const consumers: Readonly<Record<string, string>> = {
  ...callConsumers,
  ...typeConsumers,
  ...wireConsumers,
};

/** Where openapi-typescript prints what does not compile, and why. */
const withoutSchema: Readonly<Record<string, string>> = {
  "discriminator-of-a-base":
    "it has no end for a base that is a choice between its children (TS2502)",
  "recursion-of-unions":
    "it inlines each alternative into its own type (TS2502)",
  "recursion-of-lists": "it inlines the list into its own type (TS2502)",
};

const names = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe("good input", () => {
  const all = new Map<string, Made>();

  beforeAll(async () => {
    for (const name of names) {
      const json = join(corpus, name, "document.json");
      const document = existsSync(json)
        ? json
        : join(corpus, name, "document.yaml");
      const schema = !Object.hasOwn(withoutSchema, name);
      const made = await make(document, {
        package: { name: packageNameOf(name) },
        schema,
      });
      all.set(name, made);
    }
  });

  it("is all accounted for", () => {
    expect(Object.keys(facts).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s", (name) => {
    const made = all.get(name);
    expect(made).toBeDefined();
    if (made) facts[name]?.(made);
  });

  it("makes packages and examples that compile strictly", () => {
    const packages = [...all].map(
      ([name, { files }]) =>
        [
          name,
          new Map([...files, ...examplesIn(files), ...consumerOf(name)]),
        ] as const,
    );
    expect(complaintsAbout(new Map(packages))).toEqual([]);
  });

  it("has a compiler that complains when there is cause", () => {
    const made = all.get("parameters");
    const broken = new Map([
      ...(made?.files ?? []),
      ["src/broken.ts", 'export const status: number = "200";\n'],
    ]);
    expect(complaintsAbout(new Map([["parameters", broken]]))).toEqual([
      "parameters/src/broken.ts:1: Type 'string' is not assignable to type 'number'.",
    ]);
  });
});

/** The examples of docs/calls.md, with what a reader has of their surroundings. */
function examplesOnCalls(): string {
  const given = `import { Client, isHttpError, NotesApi, ReportsApi, servers } from "./index.js";
declare const client: Client;
declare const api: NotesApi & ReportsApi;
declare const id: string;
declare const signal: AbortSignal;
declare const freshToken: () => Promise<string>;
`;
  const examples = [
    ...examplesIn(
      new Map([["calls.md", repositoryFile("docs/calls.md")]]),
    ).values(),
  ].map((code) =>
    // The one that makes the client declares what the others have.
    code.includes("const client =")
      ? `{\n${code}\nvoid client;\n}`
      : `{\n${code}\n}`,
  );
  return [given, ...examples].join("\n");
}

function consumerOf(name: string): ReadonlyMap<string, string> {
  const text =
    name === "page-on-calls"
      ? examplesOnCalls()
      : Object.hasOwn(consumers, name)
        ? consumers[name]
        : undefined;
  return new Map(text === undefined ? [] : [["src/consumer.ts", text]]);
}

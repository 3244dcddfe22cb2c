import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Faults } from "../../generator/fault.js";
import { plan } from "../../generator/pipeline.js";
import { describeFaults } from "../../generator/report.js";
import { write } from "../../generator/write/write.js";
import {
  complaintsAbout,
  examplesIn,
  packageNameOf,
  type Sources,
} from "../generator/compiler.js";
import { scratchFolder } from "../generator/scratch.js";
import { parseMarkdown } from "../markdown.js";
import { brokenLinks } from "../package/links.js";
import {
  hasSlack,
  large,
  readmeExamples,
  slack,
  type Given,
} from "./documents.js";

/**
 * Real documents: each becomes a package that compiles strictly, with an
 * example of every operation; links of its pages lead somewhere; and a second
 * run has nothing to write.
 */
describe.each(large)("$name", (given) => {
  it("is there", () => {
    expect(existsSync(given.path)).toBe(true);
  });

  wholeWay(given);
});

// It is no package of a registry, so that it is there for some and not for others.
describe.skipIf(!hasSlack)(
  `${slack.name}, which is looked for at ../shared/slack`,
  () => {
    wholeWay(slack);
  },
);

function wholeWay(given: Given): void {
  it("generates, compiles, and has nothing to do again", async () => {
    const { name } = given;
    const files = await generate(given);
    expect(linksIn(files)).toEqual([]);
    const made = new Map([[name, withExamples(files)]]);
    expect(complaintsAbout(made)).toEqual([]);
  });
}

describe("ReadMe's examples", () => {
  const examples = readmeExamples();
  const made = new Map<string, Sources>();

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  it.each(examples)("$name", async (given) => {
    const files = await generate(given);
    made.set(given.name, withExamples(files));
    expect(linksIn(files)).toEqual([]);
  });

  it("compile strictly, in one program", () => {
    expect(complaintsAbout(made)).toEqual([]);
  });
});

/** Writes the package of a document, and demands that a second run writes nothing. */
async function generate({ name, path }: Given): Promise<Sources> {
  const output = join(scratchFolder(), "client");
  const run = () =>
    plan({
      document: path,
      package: { name: packageNameOf(name) },
      client: {},
      output,
    });
  const { plan: first } = await run().catch((cause: unknown) => {
    throw cause instanceof Faults
      ? new Error(describeFaults(cause.faults), { cause })
      : cause;
  });
  write(output, first);
  const { plan: second } = await run();
  expect({
    changed: [second.added, second.changed, second.removed].flat(),
    manifest: second.manifestChanged,
  }).toEqual({ changed: [], manifest: false });
  return new Map(first.added.map((file) => [file.path, file.text]));
}

function withExamples(files: Sources): Sources {
  return new Map([...files, ...examplesIn(files)]);
}

function linksIn(files: Sources): readonly string[] {
  const pages = [...files]
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, text]) => ({ path, root: parseMarkdown(text) }));
  const folders = new Set([...files.keys()].map((path) => join(path, "..")));
  const surroundings = {
    exists: (path: string) =>
      files.has(path) || folders.has(path.replace(/\/$/, "")),
    packageFolder: "",
    schemes: ["https", "http", "mailto"],
    hasPlainBrackets: true,
  };
  return pages.flatMap((page) =>
    brokenLinks(page, pages, surroundings).map(
      (fault) => `${page.path}: ${fault}`,
    ),
  );
}

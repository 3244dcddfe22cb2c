import { execFile } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { nodesOf, parseMarkdown, type Root } from "../markdown.js";
import {
  complaintsAbout,
  examplesIn,
  packageNameOf,
  syntaxErrorsIn,
} from "./compiler.js";
import { documentOf } from "./hostile-document.js";
import { fileOf, make, type Made } from "./make.js";
import { payloads } from "./payloads.js";
import { scratchFolder, temporaryFolder, writeFiles } from "./scratch.js";

/**
 * Documents that try to break out: each payload in every place at once where a
 * document can have a text. What comes out has to be what a harmless text
 * makes, apart from the text.
 */
const harmless = "harmless";

const made = new Map<string, Made>();

beforeAll(async () => {
  for (const payload of [harmless, ...payloads])
    made.set(payload, await makeOf(payload));
}, 60_000);

async function makeOf(payload: string): Promise<Made> {
  const folder = temporaryFolder();
  try {
    writeFiles(folder, { "api.json": JSON.stringify(documentOf(payload)) });
    return await make(join(folder, "api.json"), {
      package: {
        name: packageNameOf(packageOf(payload)),
        description: payload,
        keywords: [payload, `${payload}!`],
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `p7`: what the package of a payload is called in a test. */
function packageOf(payload: string): string {
  return `p${String(payloads.indexOf(payload) + 1)}`;
}

const shown = payloads.map((payload) => [JSON.stringify(payload), payload]);

describe.each(shown)("%s", (_, payload) => {
  const files = () => made.get(payload)?.files ?? new Map<string, string>();
  const pages = () => [...files()].filter(([path]) => path.endsWith(".md"));

  it("makes files in their places", () => {
    expect(files().size).toBe(made.get(harmless)?.files.size);
    for (const path of files().keys())
      expect(path).toMatch(/^(\w[\w-]*\/)*\w[\w.-]*$/);
  });

  it("leaves nothing in them that hides or reorders text", () => {
    for (const [path, text] of files())
      expect(text.search(deceptive), path).toBe(-1);
  });

  it("makes TypeScript that parses, and JSON that does", () => {
    for (const [path, text] of files()) {
      if (path.endsWith(".ts")) expect(syntaxErrorsIn(path, text)).toEqual([]);
      if (path.endsWith(".json")) expect(JSON.parse(text)).toBeTypeOf("object");
    }
  });

  it("makes pages of the same structure as a harmless text's", () => {
    const usual = [...(made.get(harmless)?.files ?? [])]
      .filter(([path]) => path.endsWith(".md"))
      .map(([, text]) => outlineOf(parseMarkdown(text)));
    const actual = pages().map(([, text]) => outlineOf(parseMarkdown(text)));
    expect(sorted(actual)).toEqual(sorted(usual));
  });

  it("makes pages without HTML, and with links to the web or beside them only", () => {
    for (const [path, text] of pages()) {
      const page = parseMarkdown(text);
      expect(nodesOf([page], "html"), path).toEqual([]);
      expect(nodesOf([page], "image"), path).toEqual([]);
      for (const { url } of nodesOf([page], "link"))
        expect(isHarmless(url, files()), `${path}: ${url}`).toBe(true);
    }
  });
});

/**
 * openapi-typescript decodes percent signs in names, so that it does not find
 * them again. What it prints stays text all the same.
 */
const decoded = `${packageOf("%00 %2e%2e%2f")}/src/schema.ts`;

describe("all of them", () => {
  it("compile strictly, the examples of their pages included", () => {
    const packages = [...made].map(([payload, { files }]) => {
      const sources = new Map([...files, ...examplesIn(files)]);
      return [packageOf(payload), sources] as const;
    });
    const complaints = complaintsAbout(new Map(packages)).filter(
      (complaint) => !complaint.startsWith(decoded),
    );
    expect(complaints).toEqual([]);
  });

  it("run nothing of the document when they are imported", async () => {
    const folder = scratchFolder();
    const repository = fileURLToPath(new URL("../../", import.meta.url));
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
    const imports: string[] = [];
    for (const [payload, { files }] of made) {
      for (const [path, text] of files)
        if (path.endsWith(".ts"))
          writeFiles(join(folder, packageOf(payload)), {
            [path.replace(/\.ts$/, ".js")]: transpiled(text),
          });
      for (const entry of ["index", "fetch", "mock"])
        imports.push(
          pathToFileURL(join(folder, packageOf(payload), `src/${entry}.js`))
            .href,
        );
    }
    writeFiles(folder, {
      "package.json": '{ "type": "module" }',
      "import-all.js": `
        for (const entry of ${JSON.stringify(imports)}) await import(entry);
        console.log(typeof globalThis.pwned);
      `,
    });
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(folder, "import-all.js"),
    ]);
    expect(stdout).toBe("undefined\n");
  });

  it("would be found out if they did", () => {
    expect(
      syntaxErrorsIn("x.ts", fileOfHarmless("src/api.ts").replace('"', "")),
    ).not.toEqual([]);
    const page = fileOfHarmless("README.md").replace(harmless, "<b>");
    expect(nodesOf([parseMarkdown(page)], "html")).not.toEqual([]);
    expect(isHarmless("javascript:alert(1)", new Map())).toBe(false);
  });
});

function fileOfHarmless(path: string): string {
  const usual = made.get(harmless);
  return usual ? fileOf(usual, path) : "";
}

const transpiledBefore = new Map<string, string>();

/** The runtime is the same in each package, so that it is transpiled once. */
function transpiled(text: string): string {
  const before = transpiledBefore.get(text);
  if (before !== undefined) return before;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
    },
  });
  transpiledBefore.set(text, outputText);
  return outputText;
}

const deceptive =
  // eslint-disable-next-line no-control-regex -- these are what must not come out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Headings by rank, fences by language, and tables by their size. */
function outlineOf(page: Root): string {
  return page.children
    .flatMap((node) => {
      switch (node.type) {
        case "heading":
          return `h${String(node.depth)}`;
        case "code":
          return `code ${node.lang ?? ""}`;
        case "table":
          return `table ${node.children.map((row) => row.children.length).join(" ")}`;
        case "paragraph":
        case "list":
          return [];
        default:
          return node.type;
      }
    })
    .join(", ");
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

/** Whether a link leads to the web, to an address for letters, or to a file of the package. */
function isHarmless(url: string, files: ReadonlyMap<string, string>): boolean {
  if (/^(https?:\/\/|mailto:)/.test(url)) return true;
  const [path = ""] = url.replace(/^(\.\.\/)+/, "").split("#");
  return url.startsWith("#") || files.has(path) || files.has(`docs/${path}`);
}

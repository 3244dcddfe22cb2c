import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../generator/config.js";
import { noteResult } from "../../generator/rerun/own-results.js";
import { type Request, plan } from "../../generator/pipeline.js";
import { planned } from "../../generator/rerun/planned.js";
import { describeFaults } from "../../generator/report.js";
import { unchanged } from "../../generator/rerun/unchanged.js";
import { manifestName } from "../../generator/manifest-name.js";
import { write } from "../../generator/write/write.js";
import { run } from "./command-line.js";
import { scratchFolder, writeFiles } from "./scratch.js";

const files = {
  "api/notes.yaml": `openapi: 3.1.0
x-parts: more
info: { title: Notes, version: "1" }
servers: [{ url: https://notes.example }]
paths:
  /notes:
    $ref: paths/notes.yaml
`,
  "api/paths/notes.yaml": `get:
  tags: [notes]
  responses:
    "200": { description: The notes. }
`,
  "api/more/tags.yaml": "/tags: { get: { operationId: list_tags } }\n",
  "api/paths/other.yaml": "get: {}\n",
  "api/notes.config.yaml": `document: notes.yaml
output: ../out
formatter: none
package: { name: notes, licenseFile: ../LICENCE }
templates: ../mine
overlays: [../amendment.yaml]
unusedModels: keep
extras: { folder: ../more }
`,
  "amendment.yaml": `overlay: 1.0.0
info: { title: A version, version: "1" }
actions: [{ target: $.info, update: { version: "2" } }]
`,
  LICENCE: "As you like.\n",
  "mine/docs/errors.md.hbs": "# {{api.title.cell}}\n",
  "more/index.ts": "export const one = 1;\n",
};

function requestOf(folder: string): Request {
  const settings = readSettings(join(folder, "api/notes.config.yaml"));
  return { ...settings, document: join(folder, "api/notes.yaml") };
}

let first: Promise<string> | undefined;

/** A folder in which a package has been made by the code in `generator/`: made once, and copied. */
async function generated(): Promise<string> {
  const made = await (first ??= generate());
  const folder = scratchFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}

async function generate(): Promise<string> {
  const folder = scratchFolder();
  writeFiles(folder, files);
  const { settings, plan } = await planned(requestOf(folder));
  write(settings.output, plan);
  return folder;
}

/** Replaces a part of a file, which had better be there. */
function edit(folder: string, path: string, part: string, by: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toContain(part);
  writeFiles(folder, { [path]: text.replace(part, by) });
}

describe("a package in which nothing has changed", () => {
  it("is known without the pipeline, and told of as by it", async () => {
    const folder = await generated();
    const request = requestOf(folder);
    const [quick, whole] = [unchanged(request), await plan(request)];
    expect(quick?.plan).toEqual(whole.plan);
    expect(quick?.settings.output).toBe(whole.settings.output);
    expect(describeFaults(quick?.warnings ?? [])).toBe(
      describeFaults(whole.warnings),
    );
    expect(describeFaults(whole.warnings)).toMatch(
      /paths\/notes\.yaml:1:1: warning: GET \/notes has no operationId/,
    );
  });

  it("has a manifest that does not tell where it lies", async () => {
    const [here, there] = [await generated(), await generate()];
    const [one, other] = [here, there].map((folder) =>
      readFileSync(join(folder, "out", manifestName), "utf8"),
    );
    expect(one).toBe(other);
    expect(one).toContain('"paths/notes.yaml"');
  });

  it("stays so where settings are said in another order or place", async () => {
    const folder = await generated();
    const { formatter, ...rest } = requestOf(folder);
    edit(folder, "api/notes.config.yaml", "formatter: none\n", "# none\n");
    expect(unchanged({ formatter: formatter ?? "none", ...rest })).not.toBe(
      null,
    );
  });
});

describe("a change is noticed", () => {
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    [
      "of the document",
      (folder) => {
        edit(folder, "api/notes.yaml", "Notes", "Remarks");
      },
    ],
    [
      "of a part of it",
      (folder) => {
        edit(folder, "api/paths/notes.yaml", "The notes.", "Them.");
      },
    ],
    [
      "of the document's reference to another part",
      (folder) => {
        edit(folder, "api/notes.yaml", "paths/notes", "paths/other");
      },
    ],
    [
      "of a part into a link that leads outside",
      (folder) => {
        const part = join(folder, "api/paths/notes.yaml");
        cpSync(part, join(folder, "elsewhere.yaml"));
        rmSync(part);
        symlinkSync(join(folder, "elsewhere.yaml"), part);
      },
    ],
    [
      "of the folder of parts by one more",
      (folder) => {
        writeFiles(folder, { "api/more/colours.yaml": "/colours: {}\n" });
      },
    ],
    [
      "of a part that is gone",
      (folder) => {
        rmSync(join(folder, "api/paths/notes.yaml"));
      },
    ],
    [
      "of a setting",
      (folder) => {
        edit(folder, "api/notes.config.yaml", "name: notes", "name: mine");
      },
    ],
    [
      "of an overlay",
      (folder) => {
        edit(folder, "amendment.yaml", '"2"', '"3"');
      },
    ],
    [
      "of what is chosen",
      (folder) => {
        edit(folder, "api/notes.config.yaml", ": keep", ": drop");
      },
    ],
    [
      "of the licence",
      (folder) => {
        writeFiles(folder, { LICENCE: "As I like.\n" });
      },
    ],
    [
      "of a template",
      (folder) => {
        edit(folder, "mine/docs/errors.md.hbs", "# ", "## ");
      },
    ],
    [
      "of templates by one more",
      (folder) => {
        writeFiles(folder, { "mine/docs/model.md.hbs": "" });
      },
    ],
    [
      "of templates by one fewer",
      (folder) => {
        rmSync(join(folder, "mine/docs/errors.md.hbs"));
      },
    ],
    [
      "of an extra",
      (folder) => {
        edit(folder, "more/index.ts", "1;", "2;");
      },
    ],
    [
      "of extras by one more",
      (folder) => {
        writeFiles(folder, { "more/two.ts": "" });
      },
    ],
    [
      "of a file of the package",
      (folder) => {
        edit(folder, "out/README.md", "#", "##");
      },
    ],
    [
      "of a file of the package that is gone",
      (folder) => {
        rmSync(join(folder, "out/README.md"));
      },
    ],
    [
      "of a file of the package into a folder",
      (folder) => {
        rmSync(join(folder, "out/README.md"));
        mkdirSync(join(folder, "out/README.md"));
      },
    ],
    [
      "of the manifest's list",
      (folder) => {
        edit(folder, `out/${manifestName}`, '"README.md"', '"READYOU.md"');
      },
    ],
    [
      "of the manifest's layout",
      (folder) => {
        edit(folder, `out/${manifestName}`, "{", "{ ");
      },
    ],
    [
      "of the manifest into none",
      (folder) => {
        writeFiles(folder, { [`out/${manifestName}`]: "{" });
      },
    ],
    [
      "of all: the package is gone",
      (folder) => {
        rmSync(join(folder, "out"), { recursive: true });
      },
    ],
  ];

  it.each(changes)("%s", async (_, change) => {
    const folder = await generated();
    const before = requestOf(folder);
    expect(unchanged(before)).not.toBe(null);
    change(folder);
    expect(unchanged(requestOf(folder))).toBe(null);
  });

  it.each<readonly [string, Partial<Request>]>([
    ["--schema", { schema: true }],
    ["--formatter", { formatter: "oxfmt" }],
    ["--client-name", { client: { name: "Mine" } }],
    ["--out", { output: "/nowhere" }],
    ["the document's name", { document: "/nowhere/notes.yaml" }],
  ])("of %s on the command line", async (_, flags) => {
    const folder = await generated();
    expect(unchanged({ ...requestOf(folder), ...flags })).toBe(null);
  });

  it("that is made while the generator runs", async () => {
    const folder = await generated();
    edit(folder, "mine/docs/errors.md.hbs", "# ", "## ");
    const running = plan(requestOf(folder));
    // The templates have been read by now, and the plan is still to come.
    edit(folder, "mine/docs/errors.md.hbs", "## ", "# ");
    const made = await running;
    write(made.settings.output, made.plan);
    noteResult(made.plan.manifest.text);
    expect(unchanged(requestOf(folder))).toBe(null);
  });

  it("and counts for nothing where a setting is no plain value", async () => {
    const folder = await generated();
    const odd = { ...requestOf(folder), odd: /a/ };
    expect((await plan(odd)).plan.manifest.text).toContain('"inputs": null');
  });
});

describe("another generator", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));

  /** Generates with a copy of the generator, changes its code, and does so again. */
  async function twice(
    extra: string,
    change: (folder: string) => void,
  ): Promise<string> {
    const folder = scratchFolder();
    writeFiles(folder, files);
    const own = scratchFolder();
    for (const name of ["dist", "templates", "package.json"])
      cpSync(join(root, name), join(own, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(own, "node_modules"));
    mkdirSync(join(own, extra), { recursive: true });
    const generate = () =>
      run(
        folder,
        ["generate", "api/notes.yaml"],
        {},
        { cli: join(own, "dist/cli.js") },
      );
    expect((await generate()).code).toBe(0);
    // What a package has for a version where nobody says.
    const version = '?? "0.0.0"';
    const says = readdirSync(join(own, "dist")).find(
      (name) =>
        name.endsWith(".js") &&
        readFileSync(join(own, "dist", name), "utf8").includes(version),
    );
    edit(own, `dist/${says ?? ""}`, version, '?? "0.0.1"');
    change(own);
    return (await generate()).stdout;
  }

  it("is noticed by its version", async () => {
    const told = await twice(".", (own) => {
      writeFiles(own, {
        "package.json": '{ "type": "module", "version": "9" }',
      });
    });
    expect(told).toContain("changed  package.json\n");
  });

  it("is noticed by its code where that is being worked on", async () => {
    const told = await twice("generator", () => undefined);
    expect(told).toContain("changed  package.json\n");
  });
});

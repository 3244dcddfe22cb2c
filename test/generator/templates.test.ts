import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportTemplates, list } from "../../generator/commands/templates.js";
import { Faults } from "../../generator/fault.js";
import { readTemplates } from "../../generator/load/templates.js";
import { repositoryFile } from "./compiler.js";
import { fileOf, make } from "./make.js";
import { filesBelow, scratchFolder, writeFiles } from "./scratch.js";

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes:
    get:
      operationId: list_notes
      tags: [notes]
      responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
    post:
      operationId: add_note
      tags: [notes]
      responses: { "204": { description: Added. } }
components: { schemas: { Note: { type: object, properties: { text: { type: string } } } } }
`;

/** Makes a package with a folder of templates. */
function madeWith(templates: Readonly<Record<string, string>>) {
  const folder = scratchFolder();
  writeFiles(folder, { "notes.yaml": notes });
  writeFiles(join(folder, "mine"), templates);
  return make(join(folder, "notes.yaml"), {
    templates: join(folder, "mine"),
    schema: false,
    formatter: "none",
  });
}

describe("templates.yaml", () => {
  it("has extra templates rendered for the package, groups, operations and models", async () => {
    const made = await madeWith({
      "templates.yaml": `render:
  - { template: list, for: package, output: docs/list.txt }
  - { template: of/group, for: group, output: "of/{name}.txt" }
  - { template: of/operation.hbs, for: operation, output: "of/{group}/{name}.txt" }
  - { template: of/model, for: model, output: "of/{name}.model.txt" }
`,
      "list.hbs": "{{#each groups}}{{> entry}}{{/each}}",
      "entry.hbs": "{{className}}",
      "of/group.hbs": "{{group.className}} of {{api.title.cell}}",
      "of/operation.hbs": "{{group.className}}.{{operation.name}}",
      "of/model.hbs": "{{model.name}}",
    });
    const texts = {
      "docs/list.txt": "NotesApi",
      "of/NotesApi.txt": "NotesApi of Notes",
      "of/NotesApi/listNotes.txt": "NotesApi.listNotes",
      "of/NotesApi/addNote.txt": "NotesApi.addNote",
      "of/Note.model.txt": "Note",
    };
    for (const [path, text] of Object.entries(texts))
      expect(fileOf(made, path)).toBe(text);
    expect(made.warnings).toEqual([]);
  });

  it("is not needed to replace templates and partials of ours", async () => {
    const made = await madeWith({
      "client/partials/about.hbs": " * About {{name}}.\n",
      "runtime/sleep.ts": "// Mine.\n",
      "README.txt": "For people: {{",
    });
    expect(fileOf(made, "src/apis/NotesApi.ts")).toContain(
      " * About listNotes.",
    );
    expect(fileOf(made, "src/runtime/sleep.ts")).toBe("// Mine.\n");
  });

  it("leaves files of ours out", async () => {
    const made = await madeWith({
      "templates.yaml": `omit: ["docs/**", src/mock/server.ts, README.md]
render: [{ template: note, for: package, output: docs/note.txt }]
`,
      "note.hbs": "Mine.",
    });
    const paths = [...made.files.keys()];
    expect(paths.filter((path) => path.endsWith(".md"))).toEqual([]);
    expect(paths).not.toContain("src/mock/server.ts");
    expect(paths).toContain("src/mock/mock.ts");
    // What it has made itself stays.
    expect(fileOf(made, "docs/note.txt")).toBe("Mine.");
  });

  it.each([
    ["doc/**", "`templates list` shows"],
    ["docs/NoteApi.md", "did you mean docs/NotesApi.md?"],
  ])("says where there is nothing to leave out: %s", async (pattern, hint) => {
    const wanted = madeWith({
      "templates.yaml": `omit:\n  - "docs/*.md"\n  - ${JSON.stringify(pattern)}\n`,
    });
    await expect(wanted).rejects.toMatchObject({
      faults: [
        {
          message: `no file is made that ${JSON.stringify(pattern)} could leave out`,
          hint: expect.stringContaining(hint) as string,
        },
      ],
    });
  });

  it("is missed where a template is used by nothing", async () => {
    const { warnings } = await madeWith({ "client/clas.ts.hbs": "" });
    expect(warnings).toMatchObject([
      {
        severity: "warning",
        message: "nothing uses this template",
        hint: expect.stringMatching(
          /^did you mean client\/class\.ts\.hbs\?/,
        ) as string,
      },
    ]);
  });
});

describe("templates list", () => {
  it("says what each is rendered for, and which are replaced or added", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "client/class.ts.hbs": "",
      "more.hbs": "",
      "templates.yaml":
        "render: [{ template: more, for: package, output: more.txt }]\nomit: [src/runtime/sleep.ts]",
    });
    const { data } = list(folder);
    expect(data["templates"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: "client/class.ts.hbs",
          for: "group",
          output: "src/apis/{name}.ts",
          from: "replaced",
        }),
        expect.objectContaining({
          name: "more.hbs",
          for: "package",
          output: "more.txt",
          from: "added",
        }),
        expect.objectContaining({
          name: "docs/partials/names.hbs",
          for: null,
          from: "built-in",
        }),
        expect.objectContaining({
          name: "runtime/sleep.ts",
          output: "src/runtime/sleep.ts",
          omitted: true,
        }),
      ]),
    );
  });
});

describe("a folder of templates", () => {
  it("may hold links to files", () => {
    const folder = scratchFolder();
    writeFiles(folder, { "mine/x.txt": "", "shared.hbs": "# Ours\n" });
    const name = "errors.md.hbs";
    symlinkSync(join(folder, "shared.hbs"), join(folder, "mine", name));
    const templates = readTemplates(join(folder, "mine"), null);
    expect(templates.get(name)?.text).toBe("# Ours\n");
  });
});

describe("templates export", () => {
  it("copies templates, by names with or without .hbs", () => {
    const to = scratchFolder();
    exportTemplates(["client/class.ts", "runtime/sleep.ts"], {
      to,
      all: false,
    });
    expect(filesBelow(to)).toEqual(["client/class.ts.hbs", "runtime/sleep.ts"]);
    expect(readFileSync(join(to, "client/class.ts.hbs"), "utf8")).toBe(
      repositoryFile("templates/client/class.ts.hbs"),
    );
  });

  it("copies all, with which the package comes out the same", async () => {
    const to = scratchFolder();
    exportTemplates([], { to, all: true });
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": notes });
    const settings = { schema: false, formatter: "none" } as const;
    const document = join(folder, "notes.yaml");
    const plain = await make(document, settings);
    const made = await make(document, { ...settings, templates: to });
    expect(made.files).toEqual(plain.files);
    expect(made.warnings).toEqual([]);
  });

  it("overwrites nothing, and then writes nothing", () => {
    const to = scratchFolder();
    writeFiles(to, { "docs/group.md.hbs": "mine" });
    const names = ["client/class.ts", "docs/group.md"];
    expect(() => exportTemplates(names, { to, all: false })).toThrow(Faults);
    expect(filesBelow(to)).toEqual(["docs/group.md.hbs"]);
  });

  it.each([
    ["client/clas.ts", "did you mean client/class.ts.hbs?"],
    ["class.ts", "did you mean client/class.ts.hbs?"],
    ["group", "`templates list` lists them"],
  ])("knows no %s: %s", (name, hint) => {
    const to = scratchFolder();
    expect(() => exportTemplates([name], { to, all: false })).toThrow(
      expect.objectContaining({
        message: `there is no template ${name}`,
        hint: expect.stringContaining(hint) as string,
      }) as Error,
    );
  });
});

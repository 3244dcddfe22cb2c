import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./command-line.js";
import { filesBelow, scratchFolder, stateOf, writeFiles } from "./scratch.js";

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes:
    get:
      operationId: list_notes
      tags: [notes]
      responses:
        "200": { description: The notes. }
`;

const withTags = notes.replace(
  "list_notes\n",
  "list_notes\n      parameters: [{ name: tag, in: query, schema: { type: string } }]\n",
);

/** A folder with a document, from which a package has been generated into `out`. */
async function generated(): Promise<string> {
  const folder = scratchFolder();
  writeFiles(folder, { "notes.yaml": notes });
  const { code } = await run(folder, ["generate", "notes.yaml", "-o", "out"]);
  expect(code).toBe(0);
  return folder;
}

describe.concurrent("generate", () => {
  it("writes a package and lists what it wrote, then changes nothing", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": notes });
    const args = ["generate", "notes.yaml", "--out", "out"];
    const first = await run(folder, args);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^out: (\d+) of \1 files\n {2}added {4}/);
    const before = stateOf(folder);
    const second = await run(folder, args);
    expect(second.stdout).toMatch(
      /^out: nothing changed, \d+ files\n[\d.]+ s\n$/,
    );
    expect(stateOf(folder)).toEqual(before);
  });

  it("refuses to overwrite an edit, and says which", async () => {
    const folder = await generated();
    const file = "out/src/operations/NotesApi.ts";
    writeFiles(folder, { [file]: "// mine\n", "notes.yaml": withTags });
    const before = stateOf(join(folder, "out"));
    expect(await run(folder, ["generate", "notes.yaml", "-o", "out"])).toEqual({
      code: 3,
      stdout: "",
      stderr: `${file}: error: edited by hand, or not ours
  hint: move the change into the document or a template; generate --force overwrites it
`,
    });
    expect(stateOf(join(folder, "out"))).toEqual(before);
  });

  it("overwrites it when told to", async () => {
    const folder = await generated();
    const file = "out/src/operations/NotesApi.ts";
    writeFiles(folder, { [file]: "// mine\n" });
    const { code } = await run(folder, [
      ...["generate", "notes.yaml", "-o", "out", "--force"],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, file), "utf8")).not.toContain("mine");
  });

  it("counts a file in the way that it did not write as an edit", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": notes, "out/README.md": "# Mine\n" });
    const args = ["generate", "notes.yaml", "-o", "out"];
    const { code, stderr } = await run(folder, args);
    expect(code).toBe(3);
    expect(stderr).toContain(
      "out/README.md: error: edited by hand, or not ours",
    );
    expect(filesBelow(join(folder, "out"))).toEqual(["README.md"]);
  });

  it("stops at a manifest that it cannot read, unless forced", async () => {
    const folder = await generated();
    writeFiles(folder, { "out/.openapi-handlebars.json": "{" });
    const args = ["generate", "notes.yaml", "-o", "out"];
    expect(await run(folder, args)).toMatchObject({
      code: 1,
      stderr: `out/.openapi-handlebars.json: error: the list of generated files cannot be read
  hint: restore the file, or run with --force to overwrite what is there
`,
    });
    expect((await run(folder, [...args, "--force"])).code).toBe(0);
  });

  it("takes its settings from the file beside the document", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "spec/notes.yaml": notes,
      "spec/notes.config.yaml":
        "document: notes.yaml\noutput: ../lib\nclient: { name: NotesClient }\npackage: { name: notes, license: MIT, licenseFile: ../LICENCE }\n",
      LICENCE: "As you like.\n",
    });
    expect((await run(folder, ["generate"])).code).toBe(0);
    const files = filesBelow(join(folder, "lib"));
    expect(files).toContain("src/apis/NotesApi.ts");
    expect(files).not.toContain("src/schema.ts");
    const lib = (path: string) =>
      readFileSync(join(folder, "lib", path), "utf8");
    expect(lib("LICENSE")).toBe("As you like.\n");
    expect(lib("src/client.ts")).toContain("class NotesClient");
    expect(JSON.parse(lib("package.json"))).toMatchObject({
      name: "notes",
      license: "MIT",
    });
  });

  it("puts the command line's word above the file's", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "notes.yaml": notes,
      "notes.config.yaml": "output: lib\nclient: { name: NotesClient }\n",
    });
    const { code } = await run(folder, [
      ...["generate", "notes.yaml", "--out", "out", "--client-name", "Mine"],
      ...["--package-name", "@mine/notes", "--schema", "--formatter", "none"],
    ]);
    expect(code).toBe(0);
    const out = (path: string) =>
      readFileSync(join(folder, "out", path), "utf8");
    expect(out("src/client.ts")).toContain("class Mine ");
    expect(out("package.json")).toContain('"@mine/notes"');
    expect(out("src/schema.ts")).toContain("export interface paths");
    expect(filesBelow(folder).some((path) => path.startsWith("lib"))).toBe(
      false,
    );
  });

  it("replaces one template and keeps the others", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "notes.yaml": notes,
      "mine/docs/errors.md.hbs": "# {{api.title.cell}}\n",
    });
    const { code } = await run(folder, [
      ...["generate", "notes.yaml", "-o", "out", "-t", "mine"],
    ]);
    expect(code).toBe(0);
    const out = (path: string) =>
      readFileSync(join(folder, "out", path), "utf8");
    expect(out("docs/errors.md")).toBe("# Notes\n");
    expect(out("docs/NotesApi.md")).toContain("# NotesApi");
  });

  it("lays files out alike with either formatter", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": notes });
    const args = ["generate", "notes.yaml", "--schema", "--out"];
    await run(folder, [...args, "oxfmt"]);
    await run(folder, [...args, "prettier", "--formatter", "prettier"]);
    const texts = (name: string) =>
      stateOf(join(folder, name))
        .filter(({ path }) => !path.startsWith("."))
        .map(({ path, text }) => [path, text]);
    expect(texts("prettier")).toEqual(texts("oxfmt"));
  });
});

describe.concurrent("check", () => {
  it("is content with a package that is up to date", async () => {
    const folder = await generated();
    const outcome = await run(folder, ["check", "notes.yaml", "-o", "out"]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^out: up to date, \d+ files\n$/);
  });

  it("lists what generate would change, and changes nothing", async () => {
    const folder = await generated();
    writeFiles(folder, { "notes.yaml": withTags });
    rmSync(join(folder, "out/docs/errors.md"));
    const before = stateOf(folder);
    const outcome = await run(folder, ["check", "notes.yaml", "-o", "out"]);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain("  added    docs/errors.md\n");
    expect(outcome.stderr).toContain("  changed  src/operations/NotesApi.ts\n");
    expect(outcome.stderr).toContain(
      "out is out of date: run openapi-handlebars generate\n",
    );
    expect(stateOf(folder)).toEqual(before);
  });

  it("tells an edit from a package that is out of date", async () => {
    const folder = await generated();
    writeFiles(folder, { "out/src/index.ts": "// mine\n" });
    const outcome = await run(folder, ["check", "notes.yaml", "-o", "out"]);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain("out/src/index.ts: error: edited by hand");
  });
});

describe.concurrent("view", () => {
  it("prints what templates see, and writes nothing", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "notes.yaml": notes });
    const { code, stdout } = await run(folder, ["view", "notes.yaml"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      api: { title: { cell: "Notes" } },
      groups: [{ className: "NotesApi", operations: [{ name: "listNotes" }] }],
    });
    expect(filesBelow(folder)).toEqual(["notes.yaml"]);
  });
});

describe.concurrent("wrong usage", () => {
  it.each([
    [["generate", "a.yaml", "--no-such-option"], "unknown option"],
    [["no-such-command"], "unknown command"],
    [["generate", "a.yaml", "b.yaml"], "too many arguments"],
    [["generate", "a.yaml", "--formatter", "black"], "Allowed choices"],
    [["generate", "a.yaml", "--out"], "argument missing"],
    [["generate"], "no document given"],
    [["generate", "ftp://a.example/a.yaml"], "can be read from ftp://"],
  ])("%j ends with 2 and says why", async (args, why) => {
    const { code, stdout, stderr } = await run(scratchFolder(), args);
    expect(stderr).toContain(why);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("is not to ask for help or the version", async () => {
    const folder = scratchFolder();
    expect(await run(folder, ["--help"])).toMatchObject({
      code: 0,
      stderr: "",
    });
    const { stdout } = await run(folder, ["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

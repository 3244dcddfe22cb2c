import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { progressOn } from "../../generator/commands/progress.js";
import { run } from "./command-line.js";
import { filesBelow, scratchFolder, stateOf, writeFiles } from "./scratch.js";

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes: { get: { operationId: list_notes, tags: [notes], responses: { "204": { description: None. } } } }
`;

function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = scratchFolder();
  writeFiles(folder, { "notes.yaml": notes, ...files });
  return folder;
}

/** What a machine reads: one object. */
async function told(folder: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(folder, [...args, "--json"]);
  return { code, stderr, json: JSON.parse(stdout) as Record<string, unknown> };
}

const out = ["notes.yaml", "-o", "out", "--formatter", "none"];

describe.concurrent("--json", () => {
  it("tells what was written, left and removed, on one line", async () => {
    const folder = folderWith();
    const first = await told(folder, "generate", ...out);
    expect(first).toMatchObject({
      code: 0,
      stderr: "",
      json: {
        command: "generate",
        exitCode: 0,
        output: "out",
        changed: [],
        left: [],
        warnings: [],
        errors: [],
        milliseconds: expect.any(Number) as number,
      },
    });
    expect(first.json["written"]).toContain("src/apis/NotesApi.ts");

    writeFiles(folder, { "notes.yaml": notes.replace("[notes]", "[others]") });
    const { json } = await told(folder, "check", ...out);
    expect(json).toMatchObject({ exitCode: 1, upToDate: false });
    expect(json["removed"]).toContain("src/apis/NotesApi.ts");
    expect(json["left"]).toContain("src/runtime/engine.ts");
  });

  it("tells faults with file, line, column and hint", async () => {
    const folder = folderWith({ "notes.config.yaml": "clinet: {}\n" });
    expect(await told(folder, "generate", ...out)).toMatchObject({
      code: 1,
      stderr: "",
      json: {
        exitCode: 1,
        errors: [
          {
            severity: "error",
            file: "notes.config.yaml",
            line: 1,
            column: 1,
            message: "`clinet` is not known",
            hint: "did you mean `client`? docs/settings.md lists the settings",
          },
        ],
      },
    });
  });

  it.each([
    [["generate", "notes.yaml", "--uot", "x"], /unknown option '--uot'/],
    [["generate", "a.yaml", "b.yaml"], /too many arguments/],
    [["genrate"], /unknown command 'genrate'/],
    [["check"], /no document given/],
    [["templates", "export", "no-such"], /there is no template no-such/],
  ])("tells wrong usage: %j", async (args, message) => {
    const { code, stderr, json } = await told(scratchFolder(), ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(json["errors"]).toMatchObject([
      { file: null, message: expect.stringMatching(message) as string },
    ]);
  });

  it.each([
    [[], ""],
    [["templates"], "templates"],
    [["templates", "export", "no-such"], "templates export"],
    [["no-such", "x.yaml"], "no-such"],
    [["check", "no-such.yaml"], "check"],
  ])("tells which command it was, in failure too: %j", async (args, name) => {
    const { json } = await told(scratchFolder(), ...args);
    expect(json["command"]).toBe(name);
  });

  it("tells which files were edited by hand", async () => {
    const folder = folderWith({ "out/README.md": "mine" });
    const { code, json } = await told(folder, "generate", ...out);
    expect(code).toBe(3);
    expect(json).toMatchObject({
      edited: ["README.md"],
      errors: [{ file: "out/README.md" }],
    });
    expect(filesBelow(join(folder, "out"))).toEqual(["README.md"]);
  });
});

describe.concurrent("the output folder", () => {
  it.each([
    ["/", [], "it is the root of the disk"],
    [".", [], "it is the folder of the document"],
    ["notes.yaml", [], "it is a file"],
    ["mine/out", ["-t", "mine"], "it is in the folder of the templates"],
    ["~", [], "it is your home folder"],
    ["notes.yaml/x/y", [], "what should be a folder above it is a file"],
    ["LINKS/loop/x", [], "it is behind a link that leads to itself"],
    ["LINKS/nowhere", [], "it is a link that leads nowhere"],
    ["a".repeat(300), [], "its name is too long"],
  ])("cannot be %s %j: %s", async (folder, more, why) => {
    const here = folderWith({ "mine/x.txt": "", "home/.profile": "" });
    const links = scratchFolder();
    symlinkSync("loop", join(links, "loop"));
    symlinkSync("gone", join(links, "nowhere"));
    const home = join(here, "home");
    const output = folder.replace("~", home).replace("LINKS", links);
    const before = stateOf(here);
    const args = ["generate", "notes.yaml", "--force", "-o", output, ...more];
    const { code, stderr } = await run(here, args, { HOME: home });
    expect(stderr).toContain(`a package cannot be written here: ${why}`);
    expect(code).toBe(1);
    expect(stateOf(here)).toEqual(before);
  });
});

describe("a mistyped word", () => {
  it.each([
    [["genrate"], "unknown command 'genrate'", "generate"],
    [["generate", "a.yaml", "--uot", "x"], "unknown option '--uot'", "--out"],
    [["templates", "lst"], "unknown command 'lst'", "list"],
  ])("%j is told what it may mean", async (args, message, near) => {
    const folder = scratchFolder();
    const hint = `did you mean ${near}? --help shows the commands and their options`;
    expect(await run(folder, args)).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${message}\n  hint: ${hint}\n`,
    });
    expect((await told(folder, ...args)).json).toMatchObject({
      errors: [{ message, hint }],
    });
  });
});

describe("the line of progress", () => {
  function stages(isTTY: boolean, ...times: readonly number[]): string {
    let text = "";
    let now = 0;
    const stream = {
      isTTY,
      write: (part: string) => {
        text += part;
        return true;
      },
    };
    const progress = progressOn(stream, undefined, () => now);
    for (now of times) progress.stage(`at ${String(now)}`);
    progress.end();
    return text;
  }

  it("is shown on a terminal, of work that lasts, and taken away", () => {
    expect(stages(true, 10, 400, 1200)).toBe(
      "\r\u001b[Kat 400 … 0.40 s\r\u001b[Kat 1200 … 1.20 s\r\u001b[K",
    );
    expect(stages(true, 10, 200)).toBe("");
    expect(stages(false, 10, 400)).toBe("");
  });
});

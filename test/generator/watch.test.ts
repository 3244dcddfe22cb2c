import { spawn, type ChildProcess } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { built as cli } from "./command-line.js";
import { scratchFolder, writeFiles } from "./scratch.js";

const notes = `openapi: 3.1.0
info: { title: Notes, version: 1.0.0 }
servers: [{ url: https://notes.example }]
paths:
  /notes: { $ref: "paths/notes.yaml" }
`;
const path = (id: string) =>
  `get: { operationId: ${id}, tags: [notes], responses: { "204": { description: Done. } } }\n`;

/** Waits for lines of a stream: each time for the next that has a text. */
function linesOf(input: Readable): (text: string) => Promise<string> {
  const lines: string[] = [];
  const arrived = new EventEmitter();
  createInterface({ input }).on("line", (line) => {
    lines.push(line);
    arrived.emit("line");
  });
  let seen = 0;
  return async (text) => {
    for (;;) {
      for (; seen < lines.length; seen++)
        if (lines[seen]?.includes(text)) return lines[seen++] ?? "";
      await once(arrived, "line");
    }
  };
}

const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

const usual = ["notes.yaml", "-o", "out", "--formatter", "none"];

/** A command line that watches. */
function watching(folder: string, args: readonly string[] = usual) {
  const child = spawn(process.execPath, [cli, "watch", ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
  });
  children.push(child);
  return {
    line: linesOf(child.stdout),
    complaint: linesOf(child.stderr),
    /** Ends it by a signal; what the process ends with. */
    async end(signal: "SIGINT" | "SIGTERM"): Promise<unknown> {
      const exit = once(child, "exit");
      child.kill(signal);
      return (await exit)[0] as unknown;
    },
  };
}

function started() {
  const folder = scratchFolder();
  writeFiles(folder, {
    "notes.yaml": notes,
    "paths/notes.yaml": path("list_notes"),
  });
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  return { folder, text };
}

describe.concurrent("watch", () => {
  it("follows the parts of a document, survives a broken save, and ends by Ctrl-C", async () => {
    const { folder, text } = started();
    const watch = watching(folder);
    expect(await watch.line("out: ")).toMatch(/^out: \d+ added in [\d.]+ s$/);

    writeFiles(folder, { "paths/notes.yaml": path("all_notes") });
    expect(await watch.line("out: ")).toMatch(
      /^out: .*\d+ changed.* \(paths\/notes\.yaml\)$/,
    );
    expect(text("out/src/apis/NotesApi.ts")).toContain("allNotes(");

    writeFiles(folder, { "paths/notes.yaml": "get: {" });
    expect(await watch.complaint("error")).toMatch(
      /^paths\/notes\.yaml:\d+:\d+: /,
    );
    await watch.line("not generated, what is there stays as it is");
    expect(text("out/src/apis/NotesApi.ts")).toContain("allNotes(");

    writeFiles(folder, { "paths/notes.yaml": path("some_notes") });
    await watch.line("changed");
    expect(text("out/src/apis/NotesApi.ts")).toContain("someNotes(");
    expect(await watch.end("SIGINT")).toBe(0);
  });

  it("notices a file that another takes the place of, that vanishes, and that appears", async () => {
    const { folder, text } = started();
    const watch = watching(folder);
    await watch.line("added");

    writeFiles(folder, { "paths/.new": path("saved_notes") });
    renameSync(join(folder, "paths/.new"), join(folder, "paths/notes.yaml"));
    await watch.line("changed");
    expect(text("out/src/apis/NotesApi.ts")).toContain("savedNotes(");

    rmSync(join(folder, "paths"), { recursive: true });
    await watch.complaint("there is no such file");
    await watch.line("not generated");

    writeFiles(folder, { "paths/notes.yaml": path("back_notes") });
    await watch.line("changed");
    expect(text("out/src/apis/NotesApi.ts")).toContain("backNotes(");
    expect(await watch.end("SIGTERM")).toBe(0);
  });

  it("follows settings, and templates as they are added", async () => {
    const { folder, text } = started();
    writeFiles(folder, {
      "notes.config.yaml": "client: { name: One }\ntemplates: mine\n",
      "mine/README.txt": "",
    });
    const watch = watching(folder, [...usual, "--json"]);
    const first = JSON.parse(await watch.line("{")) as object;
    expect(first).toMatchObject({ command: "watch", exitCode: 0, errors: [] });

    writeFiles(folder, { "mine/docs/errors.md.hbs": "# Mine\n" });
    await watch.line('"changed":["docs/errors.md"]');
    expect(text("out/docs/errors.md")).toBe("# Mine\n");

    writeFiles(folder, { "notes.config.yaml": "client: { name: Two }\n" });
    await watch.line('"src/client.ts"');
    expect(text("out/src/client.ts")).toContain("class Two ");

    rmSync(join(folder, "notes.config.yaml"));
    await watch.line('"src/client.ts"');
    expect(text("out/src/client.ts")).toContain("class Client ");

    writeFiles(folder, { "notes.config.yaml": "client: { name: Three }\n" });
    await watch.line('"src/client.ts"');
    expect(text("out/src/client.ts")).toContain("class Three ");
    await watch.end("SIGINT");
  });

  it("goes on where the settings name no document for a while", async () => {
    const { folder } = started();
    const named = "document: notes.yaml\nformatter: none\n";
    writeFiles(folder, { "openapi-handlebars.yaml": named });
    const watch = watching(folder, []);
    await watch.line("added");

    writeFiles(folder, { "openapi-handlebars.yaml": "formatter: none\n" });
    expect(await watch.complaint("error")).toBe(
      "error: no document given, and openapi-handlebars.yaml names none",
    );
    await watch.line("not generated, what is there stays as it is");

    writeFiles(folder, { "openapi-handlebars.yaml": named });
    await watch.line("nothing changed");
    expect(await watch.end("SIGINT")).toBe(0);
  });
});

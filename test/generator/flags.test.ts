import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { takesSettings, written } from "../../generator/commands/flags.js";
import { readSettings } from "../../generator/config.js";
import { settings } from "../../generator/settings/settings-form.js";
import { repositoryFile } from "./compiler.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/** What settings a command line says. */
function saidBy(...args: readonly string[]): unknown {
  const command = takesSettings(new Command()).exitOverride();
  command.configureOutput({ writeErr: () => undefined });
  command.parse(args, { from: "user" });
  return written(command.opts());
}

describe("each setting", () => {
  /** By flag: what is said, and what it comes to. A setting without a line here fails. */
  const said: Readonly<Record<string, readonly [string[], unknown]>> = {
    out: [["lib"], { output: "lib" }],
    "package-name": [["@a/b"], { package: { name: "@a/b" } }],
    "package-version": [["1.2.3"], { package: { version: "1.2.3" } }],
    "package-description": [["A b."], { package: { description: "A b." } }],
    license: [["MIT"], { package: { license: "MIT" } }],
    "license-file": [["L"], { package: { licenseFile: "L" } }],
    keyword: [["a", "--keyword", "b"], { package: { keywords: ["a", "b"] } }],
    "client-name": [["Mine"], { client: { name: "Mine" } }],
    templates: [["t"], { templates: "t" }],
    schema: [[], { schema: true }],
    "extras-folder": [["e"], { extras: { folder: "e" } }],
    "extras-member": [
      ["a.b=c", "--extras-member", "d=e"],
      { extras: { members: { "a.b": "c", d: "e" } } },
    ],
    "extras-entry": [
      ["a", "--extras-entry", "b"],
      { extras: { entries: ["a", "b"] } },
    ],
    "include-tag": [["a"], { include: { tags: ["a"] } }],
    "include-operation": [["a"], { include: { operations: ["a"] } }],
    "include-path": [["/a"], { include: { paths: ["/a"] } }],
    "include-deprecated": [[], { include: { deprecated: true } }],
    "exclude-tag": [["a"], { exclude: { tags: ["a"] } }],
    "exclude-operation": [["a"], { exclude: { operations: ["a"] } }],
    "exclude-path": [["/a"], { exclude: { paths: ["/a"] } }],
    "exclude-deprecated": [[], { exclude: { deprecated: true } }],
    "unused-models": [["keep"], { unusedModels: "keep" }],
    overlay: [
      ["a", "--overlay-upgraded", "b", "--overlay", "c"],
      { overlays: ["a", "c", { file: "b", on: "upgraded" }] },
    ],
    "allow-remote": [[], { allowRemote: true }],
    enums: [["closed"], { enums: "closed" }],
    formatter: [["none"], { formatter: "none" }],
  };

  it.each(settings.filter(({ flag }) => flag !== null))(
    "$path is the flag --$flag",
    ({ flag }) => {
      const [args, expected] = said[flag ?? ""] ?? [];
      expect(saidBy(`--${flag ?? ""}`, ...(args ?? []))).toEqual(expected);
    },
  );

  it("but the document, which is the argument, is a flag", () => {
    const without = settings.filter(({ flag }) => flag === null);
    expect(without.map(({ path }) => path)).toEqual([["document"]]);
  });

  it("is described, in the form and in docs/settings.md", () => {
    const page = repositoryFile("docs/settings.md");
    for (const { path, flag, description } of settings) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(page).toContain(`| \`${path.join(".")}\``);
      if (flag !== null) expect(page).toContain(`\`--${flag}`);
    }
  });
});

describe("flags", () => {
  it.each([
    [["--package-name", "My Package"], "It must be a name that npm takes."],
    [["--package-version", "abc"], "It must be a version such as 1.2.3."],
    [["--license", ""], "It must be an SPDX identifier."],
    [["--include-tag", ""], "It must be a text that is not empty."],
    [["--overlay", ""], "It must be a text that is not empty."],
    [["--formatter", "black"], "Allowed choices are oxfmt, prettier, none."],
    [["--extras-member", "a"], "It must be a name, = and a value."],
    [["--extras-member", "a=b c"], "It must be the name of a function."],
  ])("%j are refused: %s", (args, message) => {
    expect(() => saidBy(...args)).toThrow(message);
  });

  it("go before the file, setting by setting; each path is relative to who says it", () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "spec/a.config.yaml":
        "output: ../lib\nclient: { name: Old }\npackage: { name: a, keywords: [b], licenseFile: L }\nextras: { folder: e, members: { a: b } }\n",
      "spec/L": "",
      "spec/e/index.ts": "",
    });
    const read = readSettings(join(folder, "spec/a.config.yaml"), {
      output: "mine",
      client: { name: "New" },
      package: { keywords: ["c"] },
      extras: { members: { d: "e" } },
    });
    expect(read).toMatchObject({
      output: join(process.cwd(), "mine"),
      client: { name: "New" },
      package: {
        name: "a",
        keywords: ["c"],
        licenseFile: join(folder, "spec/L"),
      },
      extras: {
        folder: join(folder, "spec/e"),
        members: [{ path: ["a"] }, { path: ["d"] }],
      },
    });
  });

  it("may name what a switch allows", () => {
    expect(
      saidBy("--allow-remote-host", "a", "--allow-remote-host", "b"),
    ).toEqual({ allowRemote: ["a", "b"] });
  });

  it("may switch off what the file switches on", () => {
    expect(saidBy("--no-schema")).toEqual({ schema: false });
    expect(saidBy()).toEqual({});
  });
});

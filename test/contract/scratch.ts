/** Copies of what the package is made from, to change one thing in. */

import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readSettings } from "../../generator/config.js";
import { plan, type Request } from "../../generator/pipeline.js";
import { printSchema } from "../../generator/types/schema.js";
import { isUpToDate } from "../../generator/write/plan.js";
import { write } from "../../generator/write/write.js";
import { slim } from "./slim.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** One text, which occurs once in a file, gives way to another. */
export interface Change {
  /** Path in the repository, in `spec/` or `templates/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Scratch {
  /** The package that the command line makes of an unchanged copy. */
  readonly unchanged: string;
  /** Whether the stages, called by themselves, make the same of it. */
  readonly isUpToDate: () => Promise<boolean>;
  /**
   * Generates the package with one change, in a folder of its own.
   *
   * The stages are called by themselves: starting the command line once for
   * each change would take most of the time.
   *
   * @returns The package's folder.
   * @throws Error where the change does not fit, Faults where a stage refuses.
   */
  readonly generate: (name: string, change: Change) => Promise<string>;
  readonly remove: () => void;
}

export async function createScratch(): Promise<Scratch> {
  const root = mkdtempSync(join(tmpdir(), "contract-"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  const original = join(root, "unchanged");
  copySources(original, ["templates"]);
  await runCommandLine(original);
  return {
    unchanged: join(original, "package"),
    isUpToDate: async () => isUpToDate(await planIn(original)),
    async generate(name, change) {
      const folder = join(root, name.replaceAll(/\W+/g, "-"));
      const made = join(folder, "package");
      copySources(
        folder,
        change.file.startsWith("templates/") ? [change.file] : [],
      );
      // With what was made before, so that only what changes is made again.
      cpSync(join(original, "package"), made, { recursive: true });
      apply(folder, change);
      write(made, await planIn(folder));
      return made;
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The document, and templates to replace the built-in ones of those names. */
function copySources(folder: string, templates: readonly string[] = []): void {
  mkdirSync(join(folder, "templates"), { recursive: true });
  for (const path of ["spec", "LICENSE", ...templates])
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  slim(folder);
}

function apply(folder: string, { file, from, to }: Change): void {
  const path = join(folder, file);
  const parts = readFileSync(path, "utf8").split(from);
  if (parts.length !== 2)
    throw new Error(`${file} has ${parts.length - 1} times ${from}`);
  writeFileSync(path, parts.join(to));
}

const settingsFile = "spec/slack.config.yaml";

async function runCommandLine(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    join(repository, "dist/cli.js"),
    "generate",
    "--config",
    join(folder, settingsFile),
    "--templates",
    join(folder, "templates"),
    "--out",
    join(folder, "package"),
  ]);
}

async function planIn(folder: string) {
  const settings = readSettings(join(folder, settingsFile));
  const request = {
    ...settings,
    document: join(folder, "spec/slack.yaml"),
    templates: join(folder, "templates"),
    output: join(folder, "package"),
  } satisfies Request;
  const made = await plan(request, {
    print: (root) => Promise.resolve(printSchema(root)),
  });
  return made.plan;
}

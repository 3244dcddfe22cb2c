import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll } from "vitest";

const made: string[] = [];

// Of the file that imports this one: hooks of a single test go astray where tests run side by side.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the tests of a file are over. */
export function scratchFolder(): string {
  const folder = temporaryFolder();
  made.push(folder);
  return folder;
}

/** An empty folder, to be removed by whoever asked for it. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "generator-")));
}

/** Writes files into a folder by their paths, making the folders they need. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Paths of the files below a folder, sorted, with slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Every file below a folder with its text and the time of its last change, to compare with later. */
export function stateOf(
  folder: string,
): readonly { path: string; text: string; changed: number }[] {
  return filesBelow(folder).map((path) => ({
    path,
    text: readFileSync(join(folder, path), "utf8"),
    changed: statSync(join(folder, path)).mtimeMs,
  }));
}

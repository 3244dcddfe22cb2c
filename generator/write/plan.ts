import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf, isSameText } from "../hash.js";
import { manifestName } from "../manifest-name.js";
import { printManifest, type Manifest } from "./manifest.js";

/** A file of the package: what it is to hold. */
export interface PackageFile {
  /** Path below the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The difference between what the package is to be and what is on the disk. */
export interface Plan {
  readonly added: readonly PackageFile[];
  readonly changed: readonly PackageFile[];
  readonly unchanged: readonly string[];
  /** Written by an earlier run, and no longer part of the package. */
  readonly removed: readonly string[];
  /** In the way of this run and not as an earlier one left them. */
  readonly edited: readonly string[];
  readonly manifest: PackageFile;
  readonly manifestChanged: boolean;
}

/** Compares the files of a package with an output folder. Writes nothing. */
export function planWrites(
  output: string,
  files: readonly PackageFile[],
  before: Manifest,
  origin: Omit<Manifest, "files">,
): Plan {
  const folders = new Map<string, boolean>();
  const isThere = (folder: string) => {
    const known = folders.get(folder) ?? existsSync(folder);
    folders.set(folder, known);
    return known;
  };
  /** Of what is in a folder that is not there, none is asked for. */
  const onDisk = (path: string) => {
    const file = join(output, path);
    return isThere(dirname(file)) ? readIfThere(file) : null;
  };
  const edited = (path: string, text: string) =>
    before.files.get(path) !== hashOf(text);

  const added: PackageFile[] = [];
  const changed: PackageFile[] = [];
  const unchanged: string[] = [];
  const inTheWay: string[] = [];
  for (const file of files) {
    const text = onDisk(file.path);
    if (text === null) added.push(file);
    else if (isSameText(text, file.text)) unchanged.push(file.path);
    else {
      changed.push(file);
      if (edited(file.path, text)) inTheWay.push(file.path);
    }
  }

  const wanted = new Set(files.map(({ path }) => path));
  const removed: string[] = [];
  for (const path of before.files.keys()) {
    const text = wanted.has(path) ? null : onDisk(path);
    if (text === null) continue;
    removed.push(path);
    if (edited(path, text)) inTheWay.push(path);
  }

  const manifest = {
    path: manifestName,
    text: printManifest({
      ...origin,
      files: new Map(files.map(({ path, text }) => [path, hashOf(text)])),
    }),
  };
  return {
    added,
    changed,
    unchanged: unchanged.sort(),
    removed,
    edited: inTheWay,
    manifest,
    manifestChanged: !isSameText(onDisk(manifestName) ?? "", manifest.text),
  };
}

/** Whether a plan has nothing to do. */
export function isUpToDate(plan: Plan): boolean {
  return (
    plan.added.length + plan.changed.length + plan.removed.length === 0 &&
    !plan.manifestChanged
  );
}

function readIfThere(path: string): string | null {
  return existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, "utf8")
    : null;
}

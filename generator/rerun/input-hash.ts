import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { builtInTemplates, ownVersion } from "../edition.js";
import type { Fault } from "../fault.js";
import { hashOf } from "../hash.js";
import type { Document } from "../load/load.js";
import { filesIn } from "../load/parts.js";
import { namesIn } from "../load/templates.js";
import { isUrl } from "../load/url.js";
import type { SettingsFile } from "../settings/settings-form.js";
import type { Inputs } from "../write/manifest.js";
import { keptWarnings } from "./warnings.js";

/** What a run is told to read, as it was before the run began. */
interface Named {
  /** Hash of the settings, and of the files and folders that they name. */
  readonly digest: string;
  /** Absolute path of the document. */
  readonly document: string;
  /** Absolute paths of the files that are in the hash. */
  readonly files: ReadonlySet<string>;
}

/**
 * Hashes all that a request says and leads to, but not where things lie: it
 * comes out the same on every machine. Taken before the work begins, so that
 * what changes meanwhile counts as changed. The generator's version and its own
 * templates are hashed besides. Null where something cannot be hashed, such as a
 * function, or the document came from standard input.
 */
export function nameInputs(
  request: SettingsFile & { readonly document: string; readonly text?: string },
): Named | null {
  // It is nowhere to be hashed again.
  if (request.text !== undefined) return null;
  const files = new Set<string>();
  try {
    const digest = digestOf([
      ownVersion(),
      contentOf(builtInTemplates),
      portable("", request, files),
    ]);
    return { digest, document: request.document, files };
  } catch {
    // Whoever reads it in earnest says what is wrong with it.
    return null;
  }
}

/**
 * The inputs of a run, for its manifest. The document's files are
 * hashed as they were read. Null where another run could
 * not tell by this that nothing has changed.
 */
export function inputsOf(
  named: Named | null,
  { hashes: read, parts: partsFolder }: Pick<Document, "hashes" | "parts">,
  warnings: readonly Fault[],
): Inputs | null {
  if (!named || isUrl(named.document)) return null;
  const folder = dirname(named.document);
  const parts = [...read]
    .filter(([file]) => !named.files.has(file))
    .map(([file, hash]) => ({ name: nameBelow(folder, file), hash }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const kept = keptWarnings(warnings, folder, [...read.keys()]);
  if (!kept || parts.some(({ name }) => isOutside(name))) return null;
  return {
    digest: partsDigest(named, parts),
    folder: partsFolder && nameBelow(folder, partsFolder),
    parts: parts.map(({ name }) => name),
    warnings: kept,
  };
}

/** Whether the inputs are those of the run that recorded these. */
export function areSame(
  named: Named,
  { digest, folder: partsFolder, parts }: Inputs,
): boolean {
  if (isUrl(named.document)) return false;
  const folder = dirname(named.document);
  try {
    if (partsFolder !== null && hasMore(folder, partsFolder, parts))
      return false;
    const real = realpathSync(folder);
    const hashed = parts.map((name) => {
      const file = join(folder, name);
      // A link that leads elsewhere since is refused by whoever follows it.
      if (isOutside(name) || isOutside(nameBelow(real, realpathSync(file))))
        throw new Error("outside the document's folder");
      return { name, hash: contentOf(file) as string };
    });
    return partsDigest(named, hashed) === digest;
  } catch {
    return false;
  }
}

/** Whether there are files in the folder whose files are all parts that were none yet. */
function hasMore(
  folder: string,
  partsFolder: string,
  parts: readonly string[],
): boolean {
  const known = new Set(parts);
  const place = { file: partsFolder };
  return filesIn(join(folder, partsFolder), place).some(
    (file) => !known.has(nameBelow(folder, file)),
  );
}

function partsDigest(
  { digest, document }: Named,
  parts: readonly { readonly name: string; readonly hash: string }[],
): string {
  return digestOf([
    digest,
    basename(document),
    parts.map(({ name, hash }) => [name, hash]),
  ]);
}

/** Settings that are paths; what they lead to counts, where it lies does not. */
const inputPaths = new Set(["templates", "licenseFile", "folder", "file"]);

/** What is not asked for its content: the document is hashed part by part. */
const elsewhere = new Set(["document", "output", "place"]);

/**
 * A setting as plain data in an order of its own, paths replaced by what is there,
 * which is added to `files`.
 */
function portable(key: string, value: unknown, files: Set<string>): unknown {
  if (elsewhere.has(key)) return null;
  if (typeof value === "string") {
    if (!inputPaths.has(key) || !isAbsolute(value)) return value;
    files.add(value);
    return contentOf(value);
  }
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol")
      throw new Error(`${key} is no plain value`);
    return value;
  }
  if (Array.isArray(value))
    return value.map((item) => portable(key, item, files));
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`${key} is no plain value`);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, portable(name, inner, files)]);
}

/** The hash of a file, or the names and hashes of the files in a folder. */
function contentOf(path: string): unknown {
  const stat = statSync(path);
  if (stat.isFile()) return hashOf(readFileSync(path));
  if (!stat.isDirectory()) throw new Error(`${path} is no file and no folder`);
  return namesIn(path).map((name) => [name, contentOf(join(path, name))]);
}

function digestOf(value: unknown): string {
  return hashOf(JSON.stringify(value));
}

/** An address has no name, and counts as outside. */
function nameBelow(folder: string, file: string): string {
  return isUrl(file) ? "" : relative(folder, file).split(sep).join("/");
}

function isOutside(name: string): boolean {
  return name === "" || isAbsolute(name) || name.split("/")[0] === "..";
}

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { manifestName } from "../manifest-name.js";
import { error, Faults } from "../fault.js";
import { hashOf } from "../hash.js";
import { displayName } from "../load/display-name.js";
import { nothingNamed, type Named } from "../stable-names.js";

/** What the last run wrote, so that this one knows what is its own. */
export interface Manifest {
  /** What it was made of; null where a run could not tell that this is the same. */
  readonly inputs: Inputs | null;
  /** Hash of the document that `schema.ts` was printed from; null without one. */
  readonly schema: string | null;
  /** What the package names, so that the next run names nothing else so. */
  readonly names: Named;
  /** Hash of each file by its path below the output folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The inputs of a run. */
export interface Inputs {
  /**
   * One hash of all of them, so that branches that change different ones do not
   * merge into a manifest that nobody has come to.
   */
  readonly digest: string;
  /** The folder whose files are all parts of the document, below the document's; null where there is none. */
  readonly folder: string | null;
  /** Files of the document, below its folder. */
  readonly parts: readonly string[];
  /** What there was to say of them. */
  readonly warnings: readonly KeptWarning[];
}

/** A warning with the path of its file below the document's folder. */
export interface KeptWarning {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  readonly hint: string;
}

/** Of a package that there is none of yet. */
export const emptyManifest: Manifest = {
  inputs: null,
  schema: null,
  names: nothingNamed,
  files: new Map(),
};

const form = v.object({
  inputs: v.optional(
    v.nullable(
      v.object({
        digest: v.string(),
        folder: v.nullable(v.string()),
        parts: v.array(v.string()),
        warnings: v.array(
          v.object({
            file: v.string(),
            line: v.optional(v.number()),
            column: v.optional(v.number()),
            message: v.string(),
            hint: v.string(),
          }),
        ),
      }),
    ),
    null,
  ),
  schema: v.nullable(v.string()),
  names: v.optional(
    v.pipe(
      v.object({
        known: v.string(),
        marked: v.record(v.string(), v.literal(true)),
      }),
      v.transform(({ known, marked }) => ({
        known,
        marked: Object.keys(marked),
      })),
    ),
    { known: "", marked: {} },
  ),
  files: v.record(v.string(), v.string()),
});

/** The hash of a file's bytes, which is that of its text; null where there is no file. */
export function hashOfFile(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile()
    ? hashOf(readFileSync(path))
    : null;
}

/**
 * The manifest of an output folder; an empty one where there is none yet.
 *
 * @throws {Faults} when there is one that cannot be read.
 */
export function readManifest(output: string): Manifest {
  const file = join(output, manifestName);
  if (!existsSync(file)) return emptyManifest;
  try {
    const { files, ...rest } = v.parse(
      form,
      JSON.parse(readFileSync(file, "utf8")),
    );
    return { ...rest, files: new Map(Object.entries(files)) };
  } catch {
    throw new Faults([
      error(
        { file: displayName(file) },
        "the list of generated files cannot be read",
        "restore the file, or run with --force to overwrite what is there",
      ),
    ]);
  }
}

/** Paths are sorted, so that the same files give the same bytes. */
export function printManifest(manifest: Manifest): string {
  const { inputs, schema, names, files } = manifest;
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Objects, unlike lists, are laid out so whoever formats the file.
  const marked = Object.fromEntries(names.marked.map((name) => [name, true]));
  const data = {
    inputs,
    schema,
    names: { ...names, marked },
    files: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

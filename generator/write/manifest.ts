import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { error, Faults } from "../fault.js";
import { displayName } from "../load/sources.js";

/** What the last run wrote, so that this one knows what is its own. */
export interface Manifest {
  /** Hash of the document that `schema.ts` was printed from; null without one. */
  readonly schema: string | null;
  /** Hash of each file by its path below the output folder. */
  readonly files: ReadonlyMap<string, string>;
}

export const manifestName = ".openapi-handlebars.json";

const form = v.object({
  schema: v.nullable(v.string()),
  files: v.record(v.string(), v.string()),
});

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * The manifest of an output folder; an empty one where there is none yet.
 *
 * @throws {Faults} when there is one that cannot be read.
 */
export function readManifest(output: string): Manifest {
  const file = join(output, manifestName);
  if (!existsSync(file)) return { schema: null, files: new Map() };
  try {
    const { schema, files } = v.parse(
      form,
      JSON.parse(readFileSync(file, "utf8")),
    );
    return { schema, files: new Map(Object.entries(files)) };
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
export function printManifest({ schema, files }: Manifest): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ schema, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { code, root } from "../edition.js";
import { hashOf } from "../hash.js";
import { namesIn } from "../load/templates.js";

/**
 * Where the sources of the generator lie beside its code, it is being worked on,
 * and its version says little. There, what came of which code is noted outside
 * of the packages, so that a change to the code changes no file that is
 * committed.
 */
const isCheckout = existsSync(join(root, "generator"));
const notes = join(root, "node_modules/.cache/openapi-handlebars/results.json");
const noteCount = 100;

/** Whether the code as it is now is known to have come to this manifest. */
export function isOwnResult(manifest: string): boolean {
  return !isCheckout || readNotes().includes(noteOf(manifest));
}

/** Remembers that it has, where that is not clear from the version. */
export function noteResult(manifest: string): void {
  if (!isCheckout) return;
  const [note, before] = [noteOf(manifest), readNotes()];
  if (before.includes(note)) return;
  try {
    mkdirSync(dirname(notes), { recursive: true });
    const kept = [note, ...before].slice(0, noteCount);
    writeFileSync(notes, JSON.stringify(kept));
  } catch {
    // Without a note, the next run does all the work again.
  }
}

function readNotes(): readonly string[] {
  try {
    const read: unknown = JSON.parse(readFileSync(notes, "utf8"));
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

function noteOf(manifest: string): string {
  const files = namesIn(code)
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => [name, hashOf(readFileSync(join(code, name)))]);
  return hashOf(JSON.stringify([files, hashOf(manifest)]));
}

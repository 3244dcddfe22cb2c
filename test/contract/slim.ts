/** The document with the contract's operations alone, so that a copy is made fast. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { facts } from "./facts.js";

const family = "admin.users.session.yaml";

/**
 * Takes all other operations out of `spec/` in a folder. What is left stays as
 * it is, letter for letter: changes are made in its text.
 */
export function slim(folder: string): void {
  const paths = facts.operations.map(({ dotted }) => `/${dotted}`);
  const methods = join(folder, "spec/methods");
  for (const file of readdirSync(methods))
    if (file !== family) rmSync(join(methods, file));
  edit(join(folder, "spec/slack.yaml"), (text) =>
    keep(text, /^ {2}(?=\/)/m, (key) => paths.includes(key)),
  );
  edit(join(methods, family), (text) =>
    keep(text, /^(?=\/[\w.]*:$)/m, (key) => paths.includes(key)),
  );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/**
 * @param start What the keys of a mapping stand behind
 * @param wanted Whether a key, and all that belongs to it, is kept
 */
function keep(
  text: string,
  start: RegExp,
  wanted: (key: string) => boolean,
): string {
  const [before = "", ...entries] = text.split(start);
  const [indentation = ""] = start.exec(text) ?? [];
  // What follows the mapping belongs to its last entry, for a text.
  const last = entries.at(-1) ?? "";
  const end = last.search(/\n(?=\S)/) + 1;
  const after = indentation && end > 0 ? last.slice(end) : "";
  const kept = entries
    .map((entry) => (entry === last && after ? entry.slice(0, end) : entry))
    .filter((entry) => wanted(entry.slice(0, entry.indexOf(":"))));
  return before + kept.map((entry) => indentation + entry).join("") + after;
}

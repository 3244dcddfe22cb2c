// RESULTS.md, whose parts are written by several commands.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "../node_modules/prettier/index.mjs";

const file = join(import.meta.dirname, "RESULTS.md");

/** Replaces the part of that heading, or adds it at the end; the others stay. */
export async function writePart(heading, body) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "# Results\n";
  const parts = before.split(/^(?=## )/m);
  const part = `## ${heading}\n\n${body.trim()}\n`;
  const index = parts.findIndex((one) => one.startsWith(`## ${heading}\n`));
  if (index < 0) parts.push(part);
  else parts[index] = part;
  const text = parts.map((one) => `${one.trim()}\n`).join("\n");
  writeFileSync(file, await format(text, { parser: "markdown" }));
}

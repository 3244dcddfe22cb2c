// Lists in slack.yaml the tags and paths that the files in methods/ hold. Our
// generator gathers them by itself (`x-parts`); the list is for every other tool.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
const root = join(folder, "slack.yaml");

const tags = [];
const paths = [];
for (const file of readdirSync(join(folder, "methods")).sort()) {
  const text = readFileSync(join(folder, "methods", file), "utf8");
  tags.push(pattern("tags").exec(text)?.[1]?.trimEnd().concat("\n") ?? "");
  for (const [, path] of text.matchAll(/^\/(\S+):$/gm))
    paths.push(`  /${path}:\n    $ref: methods/${file}#/~1${path}\n`);
}
const before = readFileSync(root, "utf8");
const after = withBlock(withBlock(before, "tags", tags), "paths", paths);
if (after !== before) writeFileSync(root, after);

function withBlock(text, key, lines) {
  if (!pattern(key).test(text)) throw new Error(`${root} has no ${key}`);
  return text.replace(pattern(key), () => `${key}:\n${lines.join("")}`);
}

/** A key at the margin, and the lines below it. */
function pattern(key) {
  return new RegExp(`^${key}:\\n((?: .*\\n|\\n)*)`, "m");
}

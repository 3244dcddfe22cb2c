/** A package's sources, made runnable and loaded. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Package } from "./ways.js";

const require = createRequire(import.meta.url);

/**
 * Turns a package's sources into what Node runs, types unseen, and loads it.
 *
 * @param entries The modules whose exports are wanted
 */
export function loadPackage(
  folder: string,
  entries: readonly string[] = ["index.js", "fetch.js"],
): Package {
  const sources = join(folder, "src");
  const built = join(folder, "dist");
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, "package.json"), '{ "type": "commonjs" }');
  for (const name of readdirSync(sources, { recursive: true }).map(String)) {
    if (!name.endsWith(".ts")) continue;
    const file = join(built, name.replace(/ts$/, "js"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transpile(readFileSync(join(sources, name), "utf8")));
  }
  const modules = entries.map((name) => require(join(built, name)) as Package);
  return Object.assign({}, ...modules) as Package;
}

const transpiled = new Map<string, string>();

function transpile(source: string): string {
  const known = transpiled.get(source);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
    },
  });
  transpiled.set(source, outputText);
  return outputText;
}

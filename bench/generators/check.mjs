// Whether what a generator made passes the compiler at its strictest.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The compiler's options: strict, and of no platform but the web's. */
export const strict = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** "passes", or the number of complaints and the first of them. */
export function strictly(output) {
  const source = existsSync(join(output, "src")) ? join(output, "src") : output;
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  const program = ts.createProgram(files, strict);
  const complaints = ts.getPreEmitDiagnostics(program);
  const [first] = complaints;
  return first
    ? `${String(complaints.length)} complaints, TS${String(first.code)} first`
    : "passes";
}

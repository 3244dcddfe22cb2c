/** One module, in memory, to a compiler that sees both clients. */

import { join } from "node:path";
import ts from "typescript";
import { repository } from "./described.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** @param text The module's text */
export function programOf(text: string): {
  readonly program: ts.Program;
  readonly source: ts.SourceFile;
} {
  const file = join(repository, "test/slack/in-memory.mts");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [file],
    options,
    host: {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      readFile: (name) => (name === file ? text : host.readFile(name)),
      getSourceFile: (name, ...rest) =>
        name === file ? source : host.getSourceFile(name, ...rest),
    },
  });
  return { program, source };
}

/** `["chat"]["postMessage"]`: where a type that is behind dots is to be found. */
export function indexed(name: string): string {
  return name
    .split(".")
    .map((key) => `[${JSON.stringify(key)}]`)
    .join("");
}

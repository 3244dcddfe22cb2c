/** Modules in memory, to a compiler that sees both clients. */

import { join } from "node:path";
import ts from "typescript";
import { repository } from "./repository.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** @param texts Each a module's text */
export function programOf(...texts: readonly string[]): {
  readonly program: ts.Program;
  /** In the order of the texts. */
  readonly sources: readonly ts.SourceFile[];
} {
  const files = new Map(
    texts.map((text, index) => {
      const file = join(repository, `test/slack/in-memory-${index}.mts`);
      const version = ts.ScriptTarget.ES2022;
      return [file, ts.createSourceFile(file, text, version, true)];
    }),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: {
      ...host,
      fileExists: (name) => files.has(name) || host.fileExists(name),
      readFile: (name) => files.get(name)?.text ?? host.readFile(name),
      getSourceFile: (name, ...rest) =>
        files.get(name) ?? host.getSourceFile(name, ...rest),
    },
  });
  return { program, sources: [...files.values()] };
}

/** `["chat"]["postMessage"]`: where a type that is behind dots is to be found. */
export function indexed(name: string): string {
  return name
    .split(".")
    .map((key) => `[${JSON.stringify(key)}]`)
    .join("");
}

/** Examples as a compiler sees them that knows the built package. */

import { join } from "node:path";
import ts from "typescript";
import { repository, type Example } from "./documents.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler has against each, all of them in one program. */
export function typeCheck(
  examples: readonly Example[],
): ReadonlyMap<Example, readonly string[]> {
  const files = new Map(
    examples.map((example, index) => [
      join(repository, "test/package", `example-${index}.m${example.language}`),
      example,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: {
      ...host,
      fileExists: (file) => files.has(file) || host.fileExists(file),
      readFile: (file) => files.get(file)?.code ?? host.readFile(file),
      getSourceFile: (file, languageVersion, ...rest) => {
        const example = files.get(file);
        return example
          ? ts.createSourceFile(file, example.code, languageVersion)
          : host.getSourceFile(file, languageVersion, ...rest);
      },
    },
  });
  return new Map(
    [...files].map(([file, example]) => {
      const source = program.getSourceFile(file);
      const found = source ? ts.getPreEmitDiagnostics(program, source) : [];
      return [example, found.map(written)];
    }),
  );
}

/** `line 3: …`, counted from the first line of the example. */
function written({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
  return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A package in memory: its texts by their paths. */
export type Sources = ReadonlyMap<string, string>;

const repository = fileURLToPath(new URL("../../", import.meta.url));
const templates = join(repository, "templates");

/** Where packages seem to lie: inside the repository, so that its modules are found. */
const root = join(repository, "in-memory");

/** As strict as the packages' own settings, and as those of a careful user. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noEmit: true,
};

/**
 * What the compiler has to say about packages, by name: one program for all,
 * with one copy of the runtime and the mock, which are the same in each and
 * have tests of their own. Messages read `package/path:line: what`.
 *
 * With `only`, the files of that path alone are checked, and of the others
 * what these name.
 */
export function complaintsAbout(
  packages: ReadonlyMap<string, Sources>,
  only?: string,
): readonly string[] {
  const texts = new Map<string, string>();
  for (const [name, sources] of packages)
    for (const [path, text] of sources)
      if (path.endsWith(".ts") && !isShared(path))
        texts.set(join(root, name, path), text);
  const files = [...texts.keys()].filter(
    (file) => only === undefined || file.endsWith(`${sep}${only}`),
  );
  const program = ts.createProgram({
    rootNames: files,
    options,
    host: hostOf(texts),
  });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map((diagnostic) => print(file, diagnostic));
  });
}

/** What the parser alone has to say about a text. */
export function syntaxErrorsIn(path: string, text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return diagnostics.map((diagnostic) => print(path, diagnostic));
}

function print(file: string, diagnostic: ts.Diagnostic): string {
  const { line } = diagnostic.file?.getLineAndCharacterOfPosition(
    diagnostic.start ?? 0,
  ) ?? { line: 0 };
  const name = file.startsWith(root) ? file.slice(root.length + 1) : file;
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  return `${name}:${String(line + 1)}: ${message}`;
}

function isShared(path: string): boolean {
  return (
    /^src\/(runtime|mock)\//.test(path.replaceAll(sep, "/")) &&
    !path.endsWith("data.ts")
  );
}

/** What has been parsed, by path: programs that differ in one file share the rest. */
const parsed = new Map<string, ts.SourceFile>();

function parse(
  file: string,
  text: string,
  language: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  const known = parsed.get(file);
  if (known?.text === text) return known;
  const made = ts.createSourceFile(file, text, language);
  parsed.set(file, made);
  return made;
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const plain = ts.createCompilerHost(options);
  return {
    ...plain,
    fileExists: (file) => texts.has(file) || existsSync(file),
    readFile: (file) => texts.get(file) ?? plain.readFile(file),
    getSourceFile(file, language) {
      const text = texts.get(file) ?? plain.readFile(file);
      return text === undefined ? undefined : parse(file, text, language);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({
        resolvedModule:
          resolveInMemory(text, from, texts) ??
          ts.resolveModuleName(
            text,
            from,
            options,
            plain,
            undefined,
            undefined,
            ts.ModuleKind.ESNext,
          ).resolvedModule,
      })),
  };
}

function resolveInMemory(
  specifier: string,
  from: string,
  texts: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  if (!from.startsWith(root)) return undefined;
  const [name = ""] = from.slice(root.length + 1).split(sep);
  const own = packageNameOf(name);
  const path = specifier.startsWith(".")
    ? resolve(dirname(from), specifier.replace(/\.js$/, ".ts"))
    : specifier === own
      ? join(root, name, "src/index.ts")
      : specifier.startsWith(`${own}/`)
        ? join(root, name, `src/${specifier.slice(own.length + 1)}.ts`)
        : null;
  if (path === null) return undefined;
  const below = path.slice(join(root, name).length + 1);
  const file = isShared(below)
    ? join(templates, below.slice("src/".length))
    : path;
  return texts.has(file) || existsSync(file)
    ? { resolvedFileName: file, extension: ts.Extension.Ts }
    : undefined;
}

/** What a package made for a test is called, so that its examples can import it. */
export function packageNameOf(name: string): string {
  return `${name}-client`;
}

/** The fenced TypeScript of a package's pages, each as a module beside them. */
export function examplesIn(sources: Sources): Sources {
  const examples = new Map<string, string>();
  for (const [path, text] of sources) {
    if (!path.endsWith(".md")) continue;
    let count = 0;
    for (const [, code = ""] of text.matchAll(/^```ts\n(.*?)^```$/gms))
      examples.set(`${path}.${String((count += 1))}.ts`, code);
  }
  return examples;
}

/** Text of a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

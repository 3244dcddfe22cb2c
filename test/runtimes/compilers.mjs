// The compilers, and how each is made to check the consumer.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeCorpus } from "./corpus.mjs";

const here = import.meta.dirname;
const packages = join(here, "node_modules");
const run = promisify(execFile);

const versions = Object.keys(
  JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies,
).filter((name) => name.startsWith("typescript-"));

const modules = {
  nodenext: { options: { module: "nodenext" }, files: ["mts", "cts"] },
  bundler: {
    options: { module: "esnext", moduleResolution: "bundler" },
    files: ["ts"],
  },
};

const platforms = {
  "with DOM": { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  "with Node": { lib: ["es2022"], types: ["node"] },
};

const common = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  noEmit: true,
  typeRoots: [join(packages, "@types")],
};

const corpusOptions = {
  ...common,
  ...modules.nodenext.options,
  ...platforms["with DOM"],
  // Packages are built without.
  noPropertyAccessFromIndexSignature: false,
};

/** All there is to compile with. */
export const compilers = versions.flatMap((version) =>
  Object.entries(modules).flatMap(([resolution, { options, files }]) =>
    Object.entries(platforms).map(([platform, globals]) => ({
      name: `TypeScript ${version.slice(11)}, ${resolution}, ${platform}`,
      program: join(packages, version, "bin/tsc"),
      files: files.map((ending) => `consumer.${ending}`),
      options: { ...common, ...options, ...globals },
    })),
  ),
);

/** The first compiler and the last of each major, for the declarations of all packages of the corpus. */
export const corpusCompilers = versions
  .filter((version) => /-(5\.4|5\.9|6\.\d+|7\.\d+)$/.test(version))
  .map((version) => ({
    name: `TypeScript ${version.slice(11)}, the corpus`,
    program: join(packages, version, "bin/tsc"),
    options: corpusOptions,
  }));

/** The compiler that packages are built with. */
const builder = join(packages, "typescript-5.9/bin/tsc");

/** Has each compile the declarations of what is made of the generator's corpus. */
export async function* ofCorpus(chosen, folder) {
  if (chosen.length === 0) return;
  const { files, rootDirs } = await makeCorpus(folder);
  const built = await compile(
    {
      name: "the corpus, built",
      program: builder,
      files,
      options: {
        ...corpusOptions,
        rootDirs,
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: ".",
        outDir: "types",
      },
    },
    folder,
  );
  if (built.passed === 0) {
    yield built;
    return;
  }
  for (const one of chosen) {
    const declared = {
      ...one,
      files: files.map((file) => join("types", file.replace(/\.ts$/, ".d.ts"))),
      options: {
        ...one.options,
        rootDirs: rootDirs.map((path) => join("types", path)),
      },
    };
    yield await compile(declared, folder);
  }
}

/** Has each compile the consumer, as many at a time as there are processors. */
export async function* underCompilers(chosen, folder) {
  const source = join(here, "project/consumer.mts");
  await copyFile(source, join(folder, "consumer.cts"));
  await copyFile(source, join(folder, "consumer.ts"));
  const step = availableParallelism();
  for (let start = 0; start < chosen.length; start += step) {
    const together = chosen.slice(start, start + step);
    yield* await Promise.all(together.map((one) => compile(one, folder)));
  }
}

/** What a compiler says is a failure. */
async function compile({ name, program, files, options }, folder) {
  const config = join(folder, `${name.replaceAll(/\W+/g, "-")}.json`);
  const settings = { compilerOptions: options, files };
  await writeFile(config, JSON.stringify(settings));
  const args = [program, "-p", config, "--pretty", "false"];
  const started = performance.now();
  const failures = await run(process.execPath, args, { cwd: folder }).then(
    () => [],
    ({ message, stdout, stderr }) => [stdout + stderr || message],
  );
  const seconds = (performance.now() - started) / 1000;
  const passed = failures.length === 0 ? 1 : 0;
  return { name, version: versionOf(program), seconds, passed, failures };
}

function versionOf(program) {
  const path = join(program, "../../package.json");
  return JSON.parse(readFileSync(path, "utf8")).version;
}

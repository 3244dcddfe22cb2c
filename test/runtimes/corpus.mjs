// Packages of the generator's positive corpus, to compile all types it can print.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { plainInput } from "../../dist/settings/input.js";
import { plan } from "../../dist/pipeline.js";

const repository = join(import.meta.dirname, "../..");
const corpus = join(repository, "test/generator/corpus/good");

/**
 * Makes a package of each document below a folder, with one copy of the runtime
 * and the mock for all, so that a compiler reads those once.
 *
 * @returns The files to compile, and the folders that are to be seen as one:
 * the packages' and that of what they share; all relative to the folder.
 */
export async function makeCorpus(folder) {
  const files = new Map();
  const names = await documents();
  for (const name of names) {
    for (const { path, text } of await filesOf(name)) {
      if (!path.startsWith("src/") || !path.endsWith(".ts")) continue;
      files.set(join(isShared(path) ? "shared" : name, path), text);
    }
  }
  await put(folder, "package.json", '{ "type": "module" }');
  for (const [path, text] of files) await put(folder, path, text);
  return {
    files: [...files.keys()],
    rootDirs: [...names, "shared"].map((name) => join(name, "src")),
  };
}

async function documents() {
  const entries = await readdir(corpus, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function filesOf(name) {
  const folder = join(corpus, name);
  const document = (await readdir(folder)).find((file) =>
    /^document\.(ya?ml|json)$/.test(file),
  );
  if (!document) throw new Error(`${name} has no document`);
  const input = {
    ...plainInput,
    choice: { ...plainInput.choice, keepUnused: true },
  };
  const made = await plan({
    document: join(folder, document),
    package: {},
    client: {},
    input,
    formatter: "none",
    output: join(folder, "no-such-folder"),
  });
  return made.plan.added;
}

/** What is the same in every package. */
function isShared(path) {
  return /^src\/(runtime|mock)\//.test(path) && !path.endsWith("data.ts");
}

async function put(folder, path, text) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

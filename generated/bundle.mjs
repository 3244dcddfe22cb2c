// Bundles the package: one module, and one file of declarations, for each of its
// entries, and one for what they share. Hundreds of small ones would take Node
// and compilers several times as long to load.
//
// The code comes from src, the declarations from what the compiler has put into
// dist/types; see "build" in package.json.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const names = Object.values(exports)
  .filter((entry) => typeof entry === "object")
  .map((entry) => basename(entry.import.default, ".js"));

/** Modules in a folder, by the names of the entries that they are. */
const entries = (modules, folder, ending) =>
  Object.fromEntries(
    modules.map((name) => [basename(name), resolve(folder, name + ending)]),
  );

const common = {
  platform: "neutral",
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
  checks: { bundlerTimings: false },
};

const files = (folder, ending) => ({
  dir: folder,
  entryFileNames: `[name]${ending}`,
  chunkFileNames: `shared${ending}`,
  // Names that entries share stay as they are in the source.
  minifyInternalExports: false,
});

/** The references to the compiler's libraries in the modules of a file, which the plugin drops. */
const librariesOf = ({ moduleIds }) =>
  [
    ...new Set(
      moduleIds.flatMap(
        (id) =>
          readFileSync(id, "utf8").match(/^\/\/\/ <reference lib=.*/gm) ?? [],
      ),
    ),
  ].join("\n");

for (const folder of ["dist/esm", "dist/cjs"]) {
  rmSync(folder, { recursive: true, force: true });
}

/** Bundles modules, by their paths without an ending, with what they share. */
async function bundle(modules, plugins = []) {
  const code = await rolldown({
    ...common,
    input: entries(modules, "src", ".ts"),
    plugins,
    transform: { target: "es2022" },
  });
  for (const format of ["esm", "cjs"]) {
    await code.write({
      ...files(`dist/${format}`, ".js"),
      format,
      esModule: true,
      // Editors show those of the declarations.
      comments: { jsdoc: false },
    });
  }
  await code.close();

  const types = await rolldown({
    ...common,
    input: entries(modules, "dist/types", ".d.ts"),
    resolve: { extensionAlias: { ".js": [".d.ts"] } },
    plugins: [...plugins, dts({ dtsInput: true, emitDtsOnly: true })],
  });
  for (const folder of ["dist/esm", "dist/cjs"]) {
    await types.write({
      ...files(folder, ".d.ts"),
      format: "esm",
      postBanner: librariesOf,
    });
  }
  await types.close();
}

// Ways in that are written by hand, each by itself, so that the others stay as they
// are without it: what the package exports, it imports.
const extras = ["web-api"];
const isIndex = (id, importer) =>
  importer !== undefined &&
  /^(src|dist.types).index\.[jt]s$/.test(
    relative(".", resolve(dirname(importer), id)),
  );
const throughIndex = {
  name: "through-index",
  resolveId: (id, importer) =>
    isIndex(id, importer) ? { id: "./index.js", external: true } : null,
};
await bundle(names.filter((name) => !extras.includes(name)));
for (const name of extras) await bundle([`extras/${name}`], [throughIndex]);

writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
rmSync("dist/types", { recursive: true });

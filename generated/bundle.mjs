// Bundles the package: one module, and one file of declarations, for each of its
// entries, and one for what they share. Hundreds of small ones would take Node
// and compilers several times as long to load.
//
// The code comes from src, the declarations from what the compiler has put into
// dist/types; see "build" in package.json.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, isAbsolute, resolve } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const names = Object.values(exports)
  .filter((entry) => typeof entry === "object")
  .map((entry) => basename(entry.import.default, ".js"));

/** The entries in a folder, by name. */
const entries = (folder, ending) =>
  Object.fromEntries(
    names.map((name) => [name, resolve(folder, name + ending)]),
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

const code = await rolldown({
  ...common,
  input: entries("src", ".ts"),
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
  input: entries("dist/types", ".d.ts"),
  resolve: { extensionAlias: { ".js": [".d.ts"] } },
  plugins: [dts({ dtsInput: true, emitDtsOnly: true })],
});
for (const folder of ["dist/esm", "dist/cjs"]) {
  await types.write({
    ...files(folder, ".d.ts"),
    format: "esm",
    postBanner: librariesOf,
  });
}
await types.close();

writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
rmSync("dist/types", { recursive: true });

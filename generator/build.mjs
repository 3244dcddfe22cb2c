// Builds the generator into dist: one module for each entry, and one for each part of
// the code that only some runs load. Hundreds of small ones take Node twice as long to
// load as the work on a small document takes. The compiler, which checks the types, is
// no part of it: `npm run typecheck`.
import { rmSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** What is run, or imported by tests and benchmarks, by its name. */
const entries = [
  "cli",
  "pipeline",
  "render/build-templates",
  "settings/input",
  "types/aside",
  "types/worker",
];

rmSync(dist, { recursive: true, force: true });
const code = await rolldown({
  input: Object.fromEntries(
    entries.map((name) => [name, join(root, "generator", `${name}.ts`)]),
  ),
  platform: "node",
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
  transform: { target: "es2022" },
  checks: { bundlerTimings: false },
});
await code.write({
  dir: dist,
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
  // Whoever reads the code in a package finds the names of the source.
  minifyInternalExports: false,
  // One module for what each run of the command line needs, and one for the thread
  // that prints `schema.ts`, where there would be twenty for what entries share.
  codeSplitting: {
    groups: [
      { name: "printing", test: /[/\\]types[/\\]schema\.ts$/, priority: 1 },
      { name: "running", test: /[/\\]commands[/\\](flags|generate)\.ts$/ },
    ],
  },
});
await import(join(dist, "render/build-templates.js"));

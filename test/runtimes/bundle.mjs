// Makes of the project what a bundler for workers and pages makes of it, and
// the pages.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

export async function bundle(folder) {
  await build({
    absWorkingDir: folder,
    entryPoints: { "esm.bundle": "esm.mjs", "worker.bundle": "worker.mjs" },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}

/** One page with the bundle, and one with the package's own files. */
export async function writePages(folder) {
  const imports = {
    ...(await importsOf(folder, "slack-web-client")),
    ...(await importsOf(folder, "openapi-fetch")),
  };
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  await writeFile(
    join(folder, "modules.html"),
    page(`${map}\n<script type="module" src="/esm.mjs"></script>`),
  );
  await writeFile(
    join(folder, "bundled.html"),
    page('<script type="module" src="/esm.bundle.js"></script>'),
  );
}

function page(scripts) {
  return `<!doctype html>
<meta charset="utf-8">
<title>Checks</title>
<link rel="icon" href="data:,">
${scripts}
`;
}

/** Where a package's exports lead whoever imports them. */
async function importsOf(folder, name) {
  const path = join(folder, "node_modules", name, "package.json");
  const { exports } = JSON.parse(await readFile(path, "utf8"));
  const files = Object.entries(exports).flatMap(([key, { import: file }]) => {
    const target = file?.default ?? file;
    if (target === undefined) return [];
    const specifier = key.replace(/^\./, name);
    return [[specifier, `/node_modules/${name}/${target.slice(2)}`]];
  });
  return Object.fromEntries(files);
}

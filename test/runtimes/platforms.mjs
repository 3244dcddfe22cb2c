// The platforms, and how each is made to run the project.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { arch, env, execPath, version } from "node:process";

const packages = join(import.meta.dirname, "node_modules");

/** Paths of programs, as the packages for each processor have them. */
const shipped = {
  x64: {
    deno: "@deno/linux-x64-glibc/deno",
    bun: "@oven/bun-linux-x64/bin/bun",
    workerd: "@cloudflare/workerd-linux-64/bin/workerd",
  },
  arm64: {
    deno: "@deno/linux-arm64-glibc/deno",
    bun: "@oven/bun-linux-aarch64/bin/bun",
    workerd: "@cloudflare/workerd-linux-arm64/bin/workerd",
  },
}[arch];

const node = (major) => ({
  program: major === 20 && version.startsWith("v20.") && execPath,
  package: `node-${major}-linux-${arch}/bin/node`,
  variable: `NODE_${major}`,
  hint: major === 20 ? "Start the tests with it" : undefined,
  calls: new RegExp(`^Node ${major}\\.`),
  args: [],
});

const deno = {
  package: shipped?.deno,
  variable: "DENO",
  calls: /^Deno 2\./,
  args: ["run", "--no-lock", "--cached-only", "--no-prompt", "--allow-net"],
};

const bun = {
  package: shipped?.bun,
  variable: "BUN",
  calls: /^Bun 1\./,
  args: ["run", "--no-install"],
};

const workerd = (date) => ({
  package: shipped?.workerd,
  variable: "WORKERD",
  calls: /^workerd$/,
  stays: true,
  args: ["serve", "--control-fd=3", "worker.capnp", date],
  whenStarted: callWorker,
});

const chromium = (page) => ({
  program: inPath("chromium", "chromium-browser", "google-chrome"),
  variable: "CHROMIUM",
  hint: "On Debian: apt-get install chromium",
  // Of all that it writes, what the page wrote to its console.
  says: /CONSOLE/,
  calls: /Chrome\/\d/,
  stays: true,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-logging=stderr",
    `--user-data-dir=${page}.profile`,
  ],
});

/** All there is to run; each has to run, and to say that it is who it is. */
export const platforms = [
  ...[20, 22, 24].flatMap((major) => bothWays(`Node ${major}`, node(major))),
  ...bothWays("Deno", deno),
  ...bothWays("Bun", bun),
  { name: "workerd, 2022-11-30", ...workerd("oldest"), target: () => [] },
  { name: "workerd, 2026-11-17", ...workerd("newest"), target: () => [] },
  {
    name: "Chromium, modules",
    ...chromium("modules"),
    target: (control) => [`${control}/modules.html`],
  },
  {
    name: "Chromium, bundled",
    ...chromium("bundled"),
    target: (control) => [`${control}/bundled.html`],
  },
];

function bothWays(name, platform) {
  return [
    { name: `${name}, ESM`, ...platform, target: () => ["esm.mjs"] },
    { name: `${name}, CommonJS`, ...platform, target: () => ["commonjs.cjs"] },
  ];
}

/** @throws Error where the program is not on this machine */
export function programOf({ program, package: path, variable, hint }) {
  const found =
    env[variable] || program || (path !== undefined && join(packages, path));
  if (found && existsSync(found)) return found;
  throw new Error(
    `not found. ${hint ?? "On Linux, npm ci in test/runtimes installs it"}; or give its path in ${variable}.`,
  );
}

function inPath(...names) {
  const folders = (env.PATH ?? "").split(":");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** A worker acts when it is called; workerd says on its third pipe where. */
async function callWorker(child) {
  for await (const line of child.stdio[3]) {
    const { event, port } = JSON.parse(String(line).split("\n")[0]);
    if (event === "listen") await fetch(`http://127.0.0.1:${port}/`);
    return;
  }
}

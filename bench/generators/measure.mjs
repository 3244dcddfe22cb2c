// One run of a generator as a process of its own, cold, and what it took.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const here = import.meta.dirname;

/** Below node_modules, so that what is made finds the packages that it imports. */
export const scratch = join(here, "node_modules/.made");

const usageFolder = join(scratch, "usage");

/** Where the output of a candidate goes. */
export const outputOf = (name) => join(scratch, name.replace(/\W+/g, "-"));

/** How many seconds a run may take, so that a measurement comes to an end whatever a candidate does. */
const limit = 120;

/**
 * Seconds (wall, and processor of all processes) and megabytes (of the largest) of
 * one run, or in a word why there are none.
 */
function once(name, command, document) {
  const output = outputOf(name);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  rmSync(usageFolder, { recursive: true, force: true });
  mkdirSync(usageFolder, { recursive: true });
  const start = performance.now();
  const { status, error } = spawnSync(
    process.execPath,
    command(document, output),
    {
      cwd: here,
      stdio: "ignore",
      timeout: limit * 1000,
      killSignal: "SIGKILL",
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${pathToFileURL(join(here, "usage.mjs"))}`,
        BENCH_USAGE: usageFolder,
        BENCH_DOCUMENT: document,
        BENCH_OUTPUT: output,
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (error?.code === "ETIMEDOUT") return { failure: `over ${limit} s` };
  if (status !== 0) return { failure: "fails" };
  const processes = readdirSync(usageFolder).map((name) =>
    JSON.parse(readFileSync(join(usageFolder, name), "utf8")),
  );
  return {
    seconds,
    cpu: processes.reduce((sum, one) => sum + one.seconds, 0),
    megabytes: Math.max(...processes.map(({ maxRSS }) => maxRSS)) / 1024,
  };
}

/** The fastest of several runs: five, or fewer where ten seconds have gone by. */
export function fastest(name, command, document) {
  let best = null;
  let spent = 0;
  for (let run = 0; run < 5 && spent < 10; run++) {
    const result = once(name, command, document);
    if (result.failure) return result;
    spent += result.seconds;
    if (!best || result.seconds < best.seconds) best = result;
  }
  return best;
}

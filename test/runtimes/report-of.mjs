// Starts a platform's program, waits for its report, and sees that it ends.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { programOf } from "./platforms.mjs";

/** Milliseconds after which a platform that has not reported has not run. */
const LONGEST_RUN = 120_000;
/** Milliseconds in which a program that has reported has to end by itself. */
const LONGEST_END = 10_000;

/** @throws Error where there is no report, or the program does not end well */
export async function reportOf(platform, folder, servers) {
  const { args, target, stays, says = /./, whenStarted } = platform;
  const reported = servers.nextReport();
  const child = spawn(
    programOf(platform),
    [...args, ...target(servers.control)],
    {
      cwd: folder,
      // Nothing comes from the user's own settings, or is left among them.
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        NO_COLOR: "1",
        DENO_NO_UPDATE_CHECK: "1",
      },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      // A group of its own, so that a browser's children end with it.
      detached: true,
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const failure = (what) => {
    const lines = output.split("\n").filter((line) => says.test(line));
    return new Error([what, ...lines.slice(-40)].join("\n"));
  };
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  const done = new AbortController();
  const late = (milliseconds) =>
    sleep(milliseconds, "late", { signal: done.signal });
  try {
    const report = await Promise.race([
      reported,
      rejectionOf(whenStarted?.(child)),
      ended.then((end) => {
        throw failure(`ended with ${end} before it reported`);
      }),
      late(LONGEST_RUN).then(() => {
        throw failure(`no report in ${LONGEST_RUN} ms`);
      }),
    ]);
    if (stays) return report;
    const end = await Promise.race([ended, late(LONGEST_END)]);
    if (end === "late") throw failure("reported, but does not end");
    if (end !== 0) throw failure(`reported, but ended with ${end}`);
    return report;
  } finally {
    done.abort();
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, "SIGKILL");
      await ended.catch(() => undefined);
    }
  }
}

/** Never resolves: that a platform was started is not yet a report. */
function rejectionOf(promise) {
  return new Promise((_, reject) => {
    promise?.catch(reject);
  });
}

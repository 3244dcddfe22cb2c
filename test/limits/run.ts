import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  /** Of user and system. */
  readonly seconds: number;
  /** The most that the process held at a time. */
  readonly megabytes: number;
}

/** What the issue allows a document to take, in the heap. */
export const heap = 500;

/** Prints at its end what a process has taken. */
const meter = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeSync(2, "\\n::" + JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});`;

/** Has the command line make a package of a document, in a process of its own. */
export function generate(file: string, text: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "limits-"));
  writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, "meter.cjs"), meter);
  const args = [
    `--max-old-space-size=${String(heap)}`,
    "--require",
    join(folder, "meter.cjs"),
    cli,
    "generate",
    file,
    "--out",
    "out",
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, timeout: 40_000, maxBuffer: 2 ** 26 },
      (failure, _stdout, told) => {
        rmSync(folder, { recursive: true });
        const [stderr = "", meted = "[0,0]"] = told.split("\n::");
        const [time = 0, most = 0] = JSON.parse(meted) as number[];
        resolve({
          code: failure ? Number.parseInt(String(failure.code)) : 0,
          signal: failure?.signal ?? null,
          stderr,
          seconds: time / 1e6,
          megabytes: most / 1024,
        });
      },
    );
  });
}

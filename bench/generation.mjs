// How long the command line takes, whole processes, the fastest of five.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Seconds of each way to run, as rows of a table. */
export function measureGeneration() {
  const scratch = mkdtempSync(join(tmpdir(), "generation-"));
  const out = join(scratch, "out");
  const generate = (...flags) => {
    const start = performance.now();
    execFileSync(
      process.execPath,
      [
        join(root, "dist/cli.js"),
        "generate",
        join(root, "spec/slack.yaml"),
        "--out",
        out,
        ...flags,
      ],
      { stdio: "pipe" },
    );
    return (performance.now() - start) / 1000;
  };
  const fastest = (run) => Math.min(...Array.from({ length: 5 }, run));
  const fresh = (...flags) => {
    rmSync(out, { recursive: true, force: true });
    return generate(...flags);
  };
  try {
    return [
      // The settings beside the document ask for schema.ts.
      ["from nothing, with schema.ts", fastest(() => fresh())],
      ["from nothing, without", fastest(() => fresh("--no-schema"))],
      ["nothing changed", (fresh(), fastest(() => generate()))],
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

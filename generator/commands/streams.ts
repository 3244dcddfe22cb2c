import { exit } from "./usage.js";

/**
 * Has a command stand what becomes of its output. `view | head` closes the pipe
 * early, which is no fault of anybody's; a full disk behind `>` is one.
 */
export function standWriteErrors(): void {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    process.stderr.write(
      `error: cannot write to standard output: ${message}\n  hint: check where it leads\n`,
    );
    process.exitCode = exit.fault;
  });
}

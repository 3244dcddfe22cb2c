import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command line. */
export const built = fileURLToPath(
  new URL("../../dist/cli.js", import.meta.url),
);

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command line in a folder, as a shell would, without colours.
 * `npm test` builds it first.
 */
export function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  {
    cli = built,
    input,
  }: { readonly cli?: string; readonly input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      {
        cwd: folder,
        env: { PATH: process.env["PATH"], NO_COLOR: "1", ...env },
      },
      (failure, stdout, stderr) => {
        const code = failure ? failure.code : 0;
        if (typeof code === "number") resolve({ code, stdout, stderr });
        else reject(failure ?? new Error("ended by a signal"));
      },
    );
    // A run that does not read it may have ended before it is written.
    child.stdin?.on("error", () => undefined).end(input ?? "");
  });
}

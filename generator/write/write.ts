import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { error, Faults } from "../fault.js";
import { displayName } from "../load/display-name.js";
import { assertClear } from "./clear.js";
import { manifestName } from "../manifest-name.js";
import type { PackageFile, Plan } from "./plan.js";

/** Where files are written before they are moved to their places; each process has its own. */
const stagingName = `${manifestName}.new`;

/** What would end a process between two files, which the next run took for edited. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Carries a plan out. Everything is written beside the package first and moved
 * to its place when all of it stands, so that a failure leaves the old files;
 * the manifest comes last.
 *
 * @throws {Faults} when a file would land outside the folder or behind a link,
 * when something else is in its place, or the disk refuses.
 */
export function write(output: string, plan: Plan): void {
  const wait = () => undefined;
  for (const signal of endings) process.on(signal, wait);
  try {
    carryOut(output, plan);
  } finally {
    for (const signal of endings) process.off(signal, wait);
  }
}

function carryOut(output: string, plan: Plan): void {
  const files: readonly PackageFile[] = [
    ...plan.added,
    ...plan.changed,
    ...(plan.manifestChanged ? [plan.manifest] : []),
  ];
  const staging = join(output, `${stagingName}-${String(process.pid)}`);
  const staged = files.map(({ path, text }, index) => ({
    from: join(staging, String(index)),
    to: join(output, path),
    text,
  }));
  try {
    const removed = new Set(plan.removed);
    assertClear(
      output,
      [...files.map((file) => file.path), ...plan.removed],
      removed,
    );
    discardLeft(output);
    mkdirSync(staging, { recursive: true });
    for (const { from, text } of staged) writeFileSync(from, text);
    for (const path of plan.removed) remove(output, path);
    for (const folder of new Set(staged.map(({ to }) => dirname(to))))
      mkdirSync(folder, { recursive: true });
    for (const { from, to } of staged) renameSync(from, to);
  } catch (cause) {
    if (cause instanceof Faults) throw cause;
    throw new Faults([
      error(
        { file: displayName(output) },
        `cannot write: ${(cause as Error).message}`,
        "check that the folder can be written to",
      ),
    ]);
  } finally {
    discard(staging);
  }
}

/** Removes what runs left that did not come to their end. */
function discardLeft(output: string): void {
  if (!existsSync(output)) return;
  for (const name of readdirSync(output)) {
    const [, pid] = name.startsWith(stagingName) ? name.split(".new-") : [];
    if (name === stagingName || (pid !== undefined && !isRunning(Number(pid))))
      discard(join(output, name));
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What cannot be removed was not made: the output folder itself is no folder. */
function discard(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Removes a file, and the folders that it leaves empty. */
function remove(output: string, path: string): void {
  rmSync(join(output, path), { force: true });
  for (
    let folder = dirname(path);
    folder !== "." && readdirSync(join(output, folder)).length === 0;
    folder = dirname(folder)
  )
    rmdirSync(join(output, folder));
}

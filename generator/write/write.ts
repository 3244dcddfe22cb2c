import {
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
import { manifestName } from "./manifest.js";
import type { PackageFile, Plan } from "./plan.js";

/** Where files are written before they are moved to their places. */
const stagingName = `${manifestName}.new`;

/**
 * Carries a plan out. Everything is written beside the package first and moved
 * to its place when all of it stands, so that a failure leaves the old files;
 * the manifest comes last.
 *
 * @throws {Faults} when a file would land outside the folder or behind a link,
 * when something else is in its place, or the disk refuses.
 */
export function write(output: string, plan: Plan): void {
  const files: readonly PackageFile[] = [
    ...plan.added,
    ...plan.changed,
    ...(plan.manifestChanged ? [plan.manifest] : []),
  ];
  const staging = join(output, stagingName);
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
    rmSync(staging, { recursive: true, force: true });
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
  rmSync(join(output, path));
  for (
    let folder = dirname(path);
    folder !== "." && readdirSync(join(output, folder)).length === 0;
    folder = dirname(folder)
  )
    rmdirSync(join(output, folder));
}

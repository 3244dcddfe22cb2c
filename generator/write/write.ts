import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { error, Faults } from "../fault.js";
import { displayName } from "../load/sources.js";
import type { PackageFile, Plan } from "./plan.js";

/**
 * Carries a plan out. Everything is written beside its place first and moved
 * there when all of it stands, so that a failure leaves the old files; the
 * manifest comes last.
 *
 * @throws {Faults} when a file would land outside the folder or behind a link,
 * or the disk refuses.
 */
export function write(output: string, plan: Plan): void {
  const files: readonly PackageFile[] = [
    ...plan.added,
    ...plan.changed,
    ...(plan.manifestChanged ? [plan.manifest] : []),
  ];
  for (const path of [...files.map((file) => file.path), ...plan.removed])
    assertInside(output, path);
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, text } of files) {
      const to = join(output, path);
      const from = `${to}.new`;
      mkdirSync(dirname(to), { recursive: true });
      staged.push({ from, to });
      writeFileSync(from, text);
    }
    for (const { from, to } of staged) renameSync(from, to);
    for (const path of plan.removed) remove(output, path);
  } catch (cause) {
    for (const { from } of staged) rmSync(from, { force: true });
    throw new Faults([
      error(
        { file: displayName(output) },
        `cannot write: ${(cause as Error).message}`,
        "check that the folder can be written to",
      ),
    ]);
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

function assertInside(output: string, path: string): void {
  const parts = relative(output, resolve(output, path)).split(sep);
  const refuse = (why: string) =>
    new Faults([
      error(
        { file: displayName(join(output, path)) },
        why,
        "choose another output folder, or remove what is in the way",
      ),
    ]);
  if (parts[0] === ".." || parts[0] === "")
    throw refuse("the file would land outside the output folder");
  for (let depth = 1; depth <= parts.length; depth++) {
    const stat = lstatSync(join(output, ...parts.slice(0, depth)), {
      throwIfNoEntry: false,
    });
    if (stat?.isSymbolicLink())
      throw refuse("there is a symbolic link on the way, and none is followed");
  }
}

import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { error, Faults } from "../fault.js";
import { displayName } from "../load/display-name.js";

/**
 * Asserts that files can be written to, or removed from, their places below the
 * output folder. `removed` are the paths that will be gone by then.
 *
 * @throws {Faults} when a place is outside the folder or behind a link, or
 * something else is in it.
 */
export function assertClear(
  output: string,
  paths: readonly string[],
  removed: ReadonlySet<string>,
): void {
  /** What is at each place on the way: thousands of files have few folders. */
  const known = new Map<string, Stats | undefined>();
  const at = (place: string) => {
    if (!known.has(place))
      known.set(
        place,
        lstatSync(join(output, place), { throwIfNoEntry: false }),
      );
    return known.get(place);
  };
  for (const path of paths) assertPlaceClear(output, path, removed, at);
}

function assertPlaceClear(
  output: string,
  path: string,
  removed: ReadonlySet<string>,
  at: (place: string) => Stats | undefined,
): void {
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
    const here = parts.slice(0, depth).join("/");
    const stat = at(here);
    if (!stat) return;
    if (stat.isSymbolicLink())
      throw refuse("there is a symbolic link on the way, and none is followed");
    const isLast = depth === parts.length;
    if (isLast && stat.isDirectory() && !isEmptied(output, here, removed))
      throw refuse("there is a folder in the file's place");
    if (isLast || stat.isDirectory()) continue;
    if (!removed.has(here))
      throw refuse("there is a file in the folder's place");
    return;
  }
}

/** Whether a folder holds nothing but files that will be removed, so that it goes with them. */
function isEmptied(
  output: string,
  folder: string,
  removed: ReadonlySet<string>,
): boolean {
  const files = readdirSync(join(output, folder), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => !entry.isDirectory());
  return (
    files.length > 0 &&
    files.every((entry) =>
      removed.has(
        relative(output, join(entry.parentPath, entry.name))
          .split(sep)
          .join("/"),
      ),
    )
  );
}

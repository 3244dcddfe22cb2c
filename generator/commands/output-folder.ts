import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, basename, parse, relative, sep } from "node:path";
import { error, Faults } from "../fault.js";
import { displayName } from "../load/display-name.js";
import { isUrl } from "../load/url.js";
import type { Request } from "../pipeline.js";
import { outputOf } from "../settings/settings.js";

/**
 * Asserts that a package can be written to the output folder without ending up
 * among what it is made of, or all over a person's files.
 *
 * @throws {Faults} before anything is written.
 */
export function assertOutputFolder(request: Request): void {
  const output = outputOf(request);
  const why = reasonAgainst(output, request);
  if (why === null) return;
  throw new Faults([
    error(
      { file: displayName(output) },
      `a package cannot be written here: ${why}`,
      "name a folder of its own with --out, or as `output` in the settings",
    ),
  ]);
}

function reasonAgainst(
  named: string,
  { document, templates, extras }: Request,
): string | null {
  const way = obstacleTo(named);
  if (way !== null) return way;
  const output = realOf(named);
  if (output === parse(output).root) return "it is the root of the disk";
  if (output === realOf(homedir())) return "it is your home folder";
  if (!isUrl(document) && output === realOf(dirname(document)))
    return "it is the folder of the document";
  const sources = [
    ["templates", templates],
    ["extras", extras?.folder],
  ] as const;
  for (const [name, folder] of sources)
    if (folder !== undefined && isWithin(output, realOf(folder)))
      return `it is in the folder of the ${name}, which is read`;
  return null;
}

/** What is in the way of a folder; null where it is there or can be made. */
function obstacleTo(folder: string): string | null {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      return "it is a file";
    const dangling = lstatSync(folder, { throwIfNoEntry: false });
    if (dangling && !existsSync(folder))
      return "it is a link that leads nowhere";
    return null;
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    return obstacles[code] ?? `it cannot be looked at (${code})`;
  }
}

const obstacles: Readonly<Record<string, string>> = {
  ENOTDIR: "what should be a folder above it is a file",
  ELOOP: "it is behind a link that leads to itself",
  EACCES: "permission denied",
  ENAMETOOLONG: "its name is too long",
};

function isWithin(path: string, folder: string): boolean {
  return relative(folder, path).split(sep)[0] !== "..";
}

/** Where a path leads, also one that is not there yet. */
function realOf(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realOf(dirname(path)), basename(path));
}

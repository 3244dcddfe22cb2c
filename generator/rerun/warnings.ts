import { join, relative, resolve, sep } from "node:path";
import { warning, type Fault } from "../fault.js";
import { displayName } from "../load/display-name.js";
import type { KeptWarning } from "../write/manifest.js";

/**
 * Warnings as a manifest keeps them, to be given again by a run in which
 * nothing has changed. `folder` is the document's and `files` are its parts, by
 * absolute paths. Null where one cannot be told from elsewhere: it is about
 * another file, or its words name one as seen from here.
 */
export function keptWarnings(
  warnings: readonly Fault[],
  folder: string,
  files: readonly string[],
): readonly KeptWarning[] | null {
  const names = new Map(
    files.map((file) => [file, relative(folder, file).split(sep).join("/")]),
  );
  const shown = files.map(displayName);
  const kept = warnings.map(({ place, message, hint }) => {
    const file = names.get(resolve(place.file));
    return file === undefined ||
      shown.some((name) => message.includes(name) || hint.includes(name))
      ? null
      : { file, ...place.position, message, hint };
  });
  return kept.includes(null) ? null : kept.filter((one) => one !== null);
}

/** The warnings again, as they are told here. */
export function toldAgain(
  kept: readonly KeptWarning[],
  folder: string,
): readonly Fault[] {
  return kept.map(({ file, line, column, message, hint }) =>
    warning(
      {
        file: displayName(join(folder, file)),
        ...(line === undefined || column === undefined
          ? {}
          : { position: { line, column } }),
      },
      message,
      hint,
    ),
  );
}

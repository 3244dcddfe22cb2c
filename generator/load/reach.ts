import { realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { error, Faults, type Place } from "../fault.js";
import { displayName } from "./display-name.js";
import { decoded } from "./pointer.js";
import { isUrl } from "./url.js";
import type { Web } from "./web.js";

/** Where a reference stands, and the web as far as it may be followed there. */
interface Named {
  readonly file: string;
  readonly from: Place;
  readonly web: Web | undefined;
}

/**
 * The file or address that a reference names, relative to the one that it stands in.
 *
 * @throws {Faults} where it may not be followed.
 */
export function fileNamed(path: string, { file, from, web }: Named): string {
  const isAddress = /^[a-z][a-z0-9+.-]+:|^\/\//i.test(path);
  if (!isAddress && !isUrl(file)) return resolve(dirname(file), decoded(path));
  const base = isUrl(file) ? web?.baseOf(file) : undefined;
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  if (url && isUrl(url.href) && web?.allows(url)) return url.href;
  const isOnWeb = url !== undefined && isUrl(url.href);
  throw new Faults([
    error(
      from,
      isOnWeb && web
        ? `$ref leads to ${path}, and that host is not allowed`
        : `$ref leads to ${path}, and only files are followed`,
      isOnWeb
        ? "copy the part into a file beside the document, or allow its host: --allow-remote-host"
        : "copy the part into a file beside the document",
    ),
  ]);
}

/**
 * Refuses a file that is neither in a folder nor below it, by whatever links: a
 * document may come from a stranger.
 *
 * @param from What refers to the file
 */
export function assertInside(file: string, folder: string, from: Place): void {
  const outside = (path: string, base: string) =>
    relative(base, path).split(sep)[0] === "..";
  const refuse = (relation: string) =>
    new Faults([
      error(
        from,
        `$ref leads to ${displayName(file)}, ${relation} the document's folder`,
        "move the file below the folder of the document",
      ),
    ]);
  if (outside(file, folder)) throw refuse("outside");
  if (outside(real(file, from), real(folder, from)))
    throw refuse("a link to a file outside");
}

function real(path: string, from: Place): string {
  try {
    return realpathSync(path);
  } catch {
    throw new Faults([
      error(
        from,
        `$ref leads to ${displayName(path)}, and there is no such file`,
        "check the path; it is relative to the file that the $ref stands in",
      ),
    ]);
  }
}

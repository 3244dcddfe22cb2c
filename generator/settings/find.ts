import { existsSync, readdirSync } from "node:fs";
import { dirname, extname, join, basename, resolve } from "node:path";
import { reading } from "../load/reads.js";
import { isUrl } from "../load/url.js";

/** Where settings lie when nobody says where. */
const ownName = "openapi-handlebars.yaml";
const ending = ".config.yaml";

/**
 * The settings file that goes with a document: `petstore.config.yaml` beside
 * `petstore.yaml`. Without a document, `openapi-handlebars.yaml` in the folder,
 * or else each `*.config.yaml` there and in `spec/`, of which there had better
 * be one.
 */
export function findSettings(
  document: string | undefined,
  folder: string,
): readonly string[] {
  if (isUrl(document)) return [];
  if (document !== undefined) {
    const name = basename(document, extname(document)) + ending;
    const beside = join(dirname(document), name);
    return isThere(beside) ? [beside] : [];
  }
  const own = join(folder, ownName);
  if (isThere(own)) return [own];
  return [folder, join(folder, "spec")]
    .filter((candidate) => existsSync(candidate))
    .flatMap((candidate) =>
      readdirSync(candidate)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(candidate, name)),
    );
}

/** Whether there is a settings file; `watch` looks for it again. */
function isThere(file: string): boolean {
  reading(resolve(file));
  return existsSync(file);
}

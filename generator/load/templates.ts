import { readdirSync } from "node:fs";
import { join } from "node:path";
import { error, Faults } from "../fault.js";
import { readText } from "./read.js";
import { reading } from "./reads.js";
import { displayName } from "./display-name.js";
import { statOf } from "../stat.js";

/** A template, or a file that is copied as it is. */
export interface TemplateFile {
  /** Path below the templates folder, with slashes: `client/index.ts.hbs`. */
  readonly name: string;
  /** Path for messages. */
  readonly file: string;
  readonly text: string;
  /** Whether it is from the folder of custom templates. */
  readonly isCustom?: boolean;
}

/** The file beside custom templates that says what extra ones are rendered for. */
export const templatesFile = "templates.yaml";

/** Whether a file in a folder of templates is one of them; people keep other things beside them. */
function isTemplate(name: string): boolean {
  return (
    name.endsWith(".hbs") || name.endsWith(".ts") || name === templatesFile
  );
}

/**
 * The built-in templates by name, each replaced by the file of the same name
 * in `custom` where there is one; what else is there comes in addition.
 *
 * @throws {Faults} when the folder of custom templates does not exist.
 */
export function readTemplates(
  builtIn: string,
  custom: string | null,
): ReadonlyMap<string, TemplateFile> {
  if (custom !== null) assertFolder(custom);
  const files = new Map<string, TemplateFile>();
  for (const folder of custom === null ? [builtIn] : [builtIn, custom])
    for (const name of namesIn(folder).filter(isTemplate)) {
      const path = join(folder, name);
      const file = displayName(path);
      const isCustom = folder === custom;
      files.set(name, { name, file, text: readText(path, { file }), isCustom });
    }
  return files;
}

function assertFolder(folder: string): void {
  const stat = statOf(folder);
  if (stat?.isDirectory()) return;
  throw new Faults([
    error(
      { file: displayName(folder) },
      stat
        ? "the templates folder is a file"
        : "there is no such templates folder",
      "check the path given with --templates",
    ),
  ]);
}

/** Paths of the files below a folder, sorted, so that no machine's order shows. */
export function namesIn(folder: string): readonly string[] {
  reading(folder);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    if (entry.isDirectory()) reading(join(entry.parentPath, entry.name));
  return entries
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(
      ({ entry, path }) =>
        entry.isFile() || (entry.isSymbolicLink() && statOf(path)?.isFile()),
    )
    .map(({ path }) => path.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}

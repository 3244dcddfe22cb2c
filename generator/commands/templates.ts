import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { builtInTemplates } from "../edition.js";
import { error, Faults } from "../fault.js";
import { nearest } from "../load/pattern.js";
import { displayName } from "../load/display-name.js";
import {
  readTemplates,
  templatesFile,
  type TemplateFile,
} from "../load/templates.js";
import { extrasOf, isOmitted } from "../render/extra-outputs.js";
import { copies, outputs } from "../render/outputs.js";
import { colorsFor } from "../report.js";
import type { Outcome } from "./outcome.js";
import { exit, UsageError } from "./usage.js";

/** A template, as `templates list` shows it. */
interface Listed {
  readonly name: string;
  /** Null for partials. */
  readonly for: string | null;
  /** The file or folder that it makes. Null for partials. */
  readonly output: string | null;
  /** Whether `templates.yaml` leaves that out. */
  readonly omitted: boolean;
  /** `built-in`, or whether the custom folder replaces or adds it. */
  readonly from: "built-in" | "replaced" | "added";
  /** The file that is used. */
  readonly file: string;
}

/** Lists all templates, built-in and in the folder of custom ones. */
export function list(custom: string | null): Outcome {
  const builtIn = readTemplates(builtInTemplates, null);
  const templates = readTemplates(builtInTemplates, custom);
  const { outputs: extra, omitted } = extrasOf(templates);
  const rendered = [...outputs, ...extra];
  const listed = [...templates.values()]
    .filter(({ name }) => name !== templatesFile)
    .map((template): Listed => {
      const { name, file } = template;
      const copy = copies.find(({ from }) => name.startsWith(from));
      const output = rendered.find((one) => `${one.template}.hbs` === name);
      const path =
        output?.path ?? (copy ? copy.to + name.slice(copy.from.length) : null);
      return {
        name,
        for: output?.for ?? (copy ? "package" : null),
        output: path,
        omitted:
          path !== null &&
          !(output && extra.includes(output)) &&
          isOmitted(path, omitted),
        from: originOf(template, builtIn),
        file,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return outcome(table(listed), { templates: listed });
}

function originOf(
  { name, file }: TemplateFile,
  builtIn: ReadonlyMap<string, TemplateFile>,
): Listed["from"] {
  const own = builtIn.get(name);
  if (!own) return "added";
  return own.file === file ? "built-in" : "replaced";
}

function table(listed: readonly Listed[]): string {
  const colors = colorsFor(process.stdout);
  const rows = listed.map((one) => [
    one.name,
    one.for ?? "partial",
    one.output ?? "",
    [
      ...(one.from === "built-in" ? [] : [one.from]),
      ...(one.omitted ? ["left out"] : []),
    ].join(", "),
  ]);
  const head = ["Template", "For", "Makes", ""];
  const widths = head.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return [colors.bold(line(head)), ...rows.map(line)].join("\n");
}

/**
 * Writes built-in templates into a folder, to be changed there. Overwrites
 * nothing.
 *
 * @throws {Faults} when a file is there already; then none is written.
 */
export function exportTemplates(
  names: readonly string[],
  { to, all }: { readonly to: string; readonly all: boolean },
): Outcome {
  const builtIn = readTemplates(builtInTemplates, null);
  if (names.length === 0 && !all)
    throw new UsageError(
      "no template named",
      "`templates list` lists them; --all exports all",
    );
  const wanted = all
    ? [...builtIn.values()]
    : [...new Set(names.map((name) => find(name, builtIn)))];
  const files = wanted.map(({ name, text }) => {
    const path = resolve(to, name);
    return { name, path, shown: displayName(path), text };
  });
  const inTheWay = files.filter(({ path }) => existsSync(path));
  if (inTheWay.length > 0)
    throw new Faults(
      inTheWay.map(({ shown }) =>
        error(
          { file: shown },
          "there is a file already, and export overwrites none",
          "remove it, or export to another folder with --to",
        ),
      ),
    );
  for (const { path, text, shown } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: "wx" });
    } catch (cause) {
      throw new Faults([
        error(
          { file: shown },
          `cannot write: ${(cause as Error).message}`,
          "check that the folder can be written to",
        ),
      ]);
    }
  }
  const { green } = colorsFor(process.stdout);
  const shown = files.map((file) => file.shown);
  const folder = displayName(resolve(to));
  return outcome(
    [
      ...shown.map((file) => `${green("written")}  ${file}`),
      `generate --templates ${folder} uses them`,
    ].join("\n"),
    { written: shown },
  );
}

function find(
  name: string,
  builtIn: ReadonlyMap<string, TemplateFile>,
): TemplateFile {
  const wanted = name.replaceAll("\\", "/");
  const found = builtIn.get(wanted) ?? builtIn.get(`${wanted}.hbs`);
  if (found) return found;
  // By its path or its last part, with or without its ending.
  const spellings = [...builtIn.keys()].flatMap((path) =>
    [path, path.replace(/\.hbs$/, "")].flatMap((one) =>
      [one, one.replace(/.*\//, "")].map(
        (spelling) => [spelling, path] as const,
      ),
    ),
  );
  const byName = new Map(spellings);
  const near = byName.get(nearest(wanted, byName.keys(), 1)[0] ?? "");
  throw new UsageError(
    `there is no template ${name}`,
    near === undefined
      ? "`templates list` lists them"
      : `did you mean ${near}? \`templates list\` lists them`,
  );
}

function outcome(text: string, data: Outcome["data"]): Outcome {
  return { exitCode: exit.ok, faults: [], text, complaint: "", data };
}

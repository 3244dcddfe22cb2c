import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Option, InvalidArgumentError, type Command } from "commander";
import * as v from "valibot";
import { displayName } from "../load/display-name.js";
import { isUrl } from "../load/url.js";
import type { Request } from "../pipeline.js";
import { findSettings } from "../settings/find.js";
import { readSettings, type Written } from "../config.js";
import type { About, Leaf } from "../settings/setting.js";
import { settings } from "../settings/settings-form.js";
import { readStdin, stdinName, stdinPath } from "./stdin.js";
import { UsageError } from "./usage.js";

/** What commander makes of a command line. */
export type Flags = Readonly<Record<string, unknown>>;

/** The document, the settings file, and a flag for each setting. */
export function takesSettings(command: Command): Command {
  command
    .argument(
      "[document]",
      "the OpenAPI document, YAML or JSON; - is standard input",
    )
    .option("-c, --config <file>", "the settings file");
  for (const leaf of settings)
    for (const option of optionsOf(leaf)) command.addOption(option);
  return command;
}

/** The settings file, overridden by what was said on the command line. */
export function requestFrom(
  document: string | undefined,
  flags: Flags,
): Request {
  const config = flags["config"] as string | undefined;
  const found = config === undefined ? findSettings(document, ".") : [config];
  const file = (found.length === 1 ? found[0] : undefined) ?? null;
  const given = readSettings(file, written(flags));
  const path = document === undefined ? given.document : pathOf(document);
  if (path === undefined) throw noDocument(file, found);
  return { ...given, document: path };
}

function pathOf(document: string): string {
  if (isUrl(document)) return document;
  const [scheme] = /^[a-z][\w+.-]*:\/\//i.exec(document) ?? [];
  if (scheme !== undefined && !existsSync(document))
    throw new UsageError(
      `no document can be read from ${scheme}`,
      "name a file, or an address that begins with http:// or https://",
    );
  return document === stdinName ? stdinPath() : resolve(document);
}

/** The same, with the text of a document that comes from standard input. */
export async function requestWithText(
  document: string | undefined,
  flags: Flags,
): Promise<Request> {
  const request = requestFrom(document, flags);
  return document === stdinName
    ? { ...request, text: await readStdin(process.stdin) }
    : request;
}

/**
 * The folder of custom templates: the one that is named, or else that of the
 * settings file in the working folder. Null where there is none.
 */
export function folderOf(templates: string | undefined): string | null {
  const found = findSettings(undefined, ".");
  const file = (found.length === 1 ? found[0] : undefined) ?? null;
  const flags = templates === undefined ? {} : { templates };
  const given = readSettings(templates === undefined ? file : null, flags);
  return given.templates ?? null;
}

/** The flags that are settings, in the form of a settings file. */
export function written(flags: Flags): Written {
  const tree: Record<string, unknown> = {};
  for (const { path, flag, about } of settings) {
    const value = flag === null ? undefined : valueOf({ flag, about }, flags);
    if (value === undefined) continue;
    let parent = tree;
    for (const name of path.slice(0, -1)) {
      parent[name] ??= {};
      parent = parent[name] as Record<string, unknown>;
    }
    parent[path.at(-1) ?? ""] = value;
  }
  return tree;
}

/** What a setting's flags say together. */
function valueOf(
  { flag, about: { also } }: { readonly flag: string; readonly about: About },
  flags: Flags,
): unknown {
  const value = flags[camel(flag)];
  const items = also && (flags[camel(also.flag)] as string[] | undefined);
  if (!items) return value;
  const before: readonly unknown[] = Array.isArray(value) ? value : [];
  return [...before, ...items.map(also.as)];
}

function optionsOf(leaf: Leaf): readonly Option[] {
  const { flag, about } = leaf;
  if (flag === null) return [];
  const { also } = about;
  if (!also) return firstOptionsOf(flag, leaf);
  const second = new Option(
    `--${also.flag} <${also.value}>`,
    `${also.description}; can be repeated`,
  );
  return [...firstOptionsOf(flag, leaf), second.argParser(appended)];
}

function firstOptionsOf(flag: string, leaf: Leaf): readonly Option[] {
  const { kind, about } = leaf;
  const text = leaf.description
    .replace(/\.$/, "")
    .replace(/^[A-Z](?![a-z]*[A-Z])/, lower);
  if (kind === "switch")
    return [
      new Option(`--${flag}`, text),
      new Option(
        `--no-${flag}`,
        `not ${flag}, whatever the settings file says`,
      ),
    ];
  const spelled = `--${flag} <${about.value ?? "value"}>`;
  const option = new Option(
    about.short === undefined ? spelled : `-${about.short}, ${spelled}`,
    kind === "list" || kind === "names" ? `${text}; can be repeated` : text,
  );
  return kind === "choice"
    ? [option.choices(leaf.choices)]
    : [option.argParser((value, before) => parse(leaf, value, before))];
}

function appended(text: string, before: unknown): readonly unknown[] {
  return [...((before as readonly unknown[] | undefined) ?? []), text];
}

/** A flag's text as the value of its setting, in addition to what its like said before. */
function parse({ kind, form }: Leaf, text: string, before: unknown): unknown {
  const value = read(kind, text);
  const whole =
    kind === "list"
      ? appended(text, before)
      : kind === "names"
        ? { ...(before as object | undefined), ...(value as object) }
        : value;
  const result = v.safeParse(form, whole);
  if (result.success) return whole;
  throw new InvalidArgumentError(`It must be ${result.issues[0].message}.`);
}

function read(kind: Leaf["kind"], text: string): unknown {
  if (kind === "names") {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined)
      throw new InvalidArgumentError("It must be a name, = and a value.");
    return { [name]: value };
  }
  if (kind !== "value") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function noDocument(file: string | null, found: readonly string[]): UsageError {
  const names = found.map((path) => displayName(resolve(path))).join(", ");
  const why =
    file !== null
      ? `${names} names none`
      : found.length === 0
        ? "no settings file here or in spec/"
        : `several settings files: ${names}`;
  return new UsageError(
    `no document given, and ${why}`,
    "name the document, or the settings file with --config",
  );
}

function camel(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function lower(letter: string): string {
  return letter.toLowerCase();
}

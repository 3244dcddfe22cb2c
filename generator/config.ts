import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as v from "valibot";
import { extrasForm, membersOf, type Extras } from "./extras.js";
import { error, Faults, type Fault } from "./fault.js";
import { check, mappingOf } from "./form.js";
import { readText, parseValue } from "./load/read.js";
import { reading } from "./load/reads.js";
import { isObject, type JsonObject } from "./load/json.js";
import { inputForm, inputOf, type Input } from "./input.js";
import { below, displayName } from "./load/sources.js";
import { isUrl } from "./load/url.js";
import { leavesOf, setting, type PlaceOf } from "./setting.js";

/** What to make of a document, complete and with absolute paths. */
export interface Settings {
  readonly document: string;
  /** Folder that the package is written to. */
  readonly output: string;
  readonly package: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly license: string;
    /** A file to copy as `LICENSE`. */
    readonly licenseFile: string | null;
    readonly keywords: readonly string[];
  };
  readonly client: { readonly name: string };
  /** Folder with templates that replace the built-in ones of the same name. */
  readonly templates: string | null;
  /** Whether openapi-typescript's `schema.ts`, and the way in that needs it, are made. */
  readonly schema: boolean;
  /** Hand-written code to copy into the package. */
  readonly extras: Extras | null;
  readonly formatter: Formatter;
  /** Whether strings that an enum does not list are admitted: an API may add some. */
  readonly enums: Enums;
}

export type Enums = (typeof enumKinds)[number];

export const enumKinds = ["open", "closed"] as const;

export type Formatter = (typeof formatters)[number];

export const formatters = ["oxfmt", "prettier", "none"] as const;

const packageName = v.pipe(
  v.string(),
  v.regex(
    /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/,
    "a name that npm takes",
  ),
);

/** A semantic version, which npm asks for. */
const packageVersion = v.pipe(
  v.string(),
  v.regex(
    /^\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[\w-]+(?:\.[\w-]+)*)?(?:\+[\w-]+(?:\.[\w-]+)*)?$/,
    "a version such as 1.2.3",
  ),
);

/**
 * The settings, as a person writes them in a file or by flags. All else that
 * knows what settings there are is made from this form.
 */
export const settingsForm = mappingOf(
  v.strictObject({
    document: setting(
      v.string(),
      "The OpenAPI document, YAML or JSON. By default the one named in the command.",
      { flag: null, leadsTo: "file or address" },
    ),
    output: setting(
      v.string(),
      "Folder that the package is written to. By default `client`.",
      { flag: "out", short: "o", value: "folder", leadsTo: "new folder" },
    ),
    package: v.optional(
      mappingOf(
        v.strictObject({
          name: setting(
            packageName,
            "Name of the package. By default after the title of the document.",
            { value: "name" },
          ),
          version: setting(
            packageVersion,
            "Version of the package. By default `0.0.0`.",
            { value: "version" },
          ),
          description: setting(
            v.string(),
            "What the package is. By default after the title of the document.",
            { value: "text" },
          ),
          license: setting(
            v.pipe(v.string(), v.regex(/\S/, "an SPDX identifier")),
            "Its license, an SPDX identifier. By default `UNLICENSED`.",
            { flag: "license", value: "id" },
          ),
          licenseFile: setting(v.string(), "A file to copy as `LICENSE`.", {
            flag: "license-file",
            value: "file",
            leadsTo: "file",
          }),
          keywords: setting(v.array(v.string()), "Keywords of the package.", {
            flag: "keyword",
            value: "word",
          }),
        }),
      ),
      {},
    ),
    client: v.optional(
      mappingOf(
        v.strictObject({
          name: setting(
            v.string(),
            "Name of the client class. By default `Client`.",
            { value: "name" },
          ),
        }),
      ),
      {},
    ),
    templates: setting(
      v.string(),
      "Folder of templates that replace the built-in ones of the same name, or come in addition.",
      { short: "t", value: "folder", leadsTo: "folder" },
    ),
    schema: setting(
      v.boolean(),
      "Whether to make `schema.ts` and the way in through openapi-fetch. By default false.",
    ),
    extras: v.optional(extrasForm),
    ...inputForm,
    formatter: setting(
      v.picklist(formatters),
      "What lays the files out. By default `oxfmt`.",
      { value: "name" },
    ),
    enums: setting(
      v.picklist(enumKinds),
      "Whether strings that an enum does not list are admitted: `open`, or `closed`. By default `open`.",
      { value: "kind" },
    ),
  }),
);

/** What settings say, checked, their paths absolute. */
export type SettingsFile = Omit<
  v.InferOutput<typeof settingsForm>,
  "extras" | keyof typeof inputForm
> & {
  readonly extras?: Extras;
  /** How the document is read. */
  readonly input?: Input;
};

/** All settings. */
export const settings = leavesOf(settingsForm);

/**
 * Reads and checks a settings file. `flags` are settings in the form of one, and
 * go before it; their paths are relative to the working folder, the file's to the
 * file. Without a file, flags are all there is.
 *
 * @throws {Faults} one for each entry that is unknown, has the wrong form, or
 * leads to a file or folder that is not there.
 */
export function readSettings(
  path: string | null,
  flags: Written = {},
): SettingsFile {
  const file = path === null ? null : resolve(path);
  const name = file === null ? "settings" : displayName(file);
  const written =
    file === null ? {} : parseValue(readText(file, { file: name }), name);
  const place = { file: name, pointer: [] };
  const result = check(settingsForm, over(flags, written), {
    place,
    name: "",
    hint: "docs/settings.md lists the settings",
  });
  if ("faults" in result) throw new Faults(result.faults);

  const given = result.value;
  const placeOf: PlaceOf = (...path) => {
    const flag = flagOf(flags, path.map(String));
    return flag === null ? below(place, ...path) : { file: `--${flag}` };
  };
  const isByFlag = (path: readonly string[]) => at(flags, path) !== undefined;
  const faults: Fault[] = [];
  for (const { path, about } of settings) {
    const { leadsTo } = about;
    if (leadsTo === undefined) continue;
    const byFlag = isByFlag(path);
    const base = file === null || byFlag ? process.cwd() : dirname(file);
    for (const inner of pathsIn(at(given, path), path)) {
      const value = at(given, inner) as string;
      if (leadsTo === "file or address" && isUrl(value)) continue;
      const absolute = resolve(base, value);
      put(given, inner, absolute);
      if (leadsTo === "new folder" || isThere(absolute, leadsTo)) continue;
      const what = leadsTo === "folder" ? "folder" : "file";
      faults.push(
        error(
          placeOf(...inner),
          `${byFlag ? "" : `\`${inner.join(".")}\` `}leads to ${value}, and there is no such ${what}`,
          `the path is relative to the ${byFlag ? "working folder" : "settings file"}`,
        ),
      );
    }
  }
  const {
    extras,
    include,
    exclude,
    unusedModels,
    overlays,
    allowRemote,
    ...rest
  } = given;
  const { members, faults: misnamed } = membersOf(
    extras?.members ?? {},
    placeOf,
  );
  faults.push(...misnamed);
  if (faults.length > 0) throw new Faults(faults);
  return {
    ...rest,
    input: inputOf(
      { include, exclude, unusedModels, overlays, allowRemote },
      placeOf,
    ),
    ...(extras && {
      extras: { folder: extras.folder, members, place: placeOf("extras") },
    }),
  };
}

/** Settings as written, unchecked. */
export type Written = Readonly<Record<string, unknown>>;

/** Settings over others, mapping by mapping. */
function over(upper: Written, lower: unknown): unknown {
  if (!isObject(lower)) return lower;
  const merged: Record<string, unknown> = { ...lower };
  for (const [name, value] of Object.entries(upper)) {
    const beneath = Object.hasOwn(lower, name) ? lower[name] : undefined;
    merged[name] =
      isObject(value) && isObject(beneath) ? over(value, beneath) : value;
  }
  return merged;
}

/** The flag that says a setting, or some of it; null where none does. */
function flagOf(flags: Written, path: readonly string[]): string | null {
  const leaf = settings.find(
    (one) =>
      one.path.every((name, index) => name === path[index]) &&
      at(flags, path.slice(0, one.path.length + 1)) !== undefined,
  );
  return leaf?.flag ?? null;
}

/** Where in a setting paths stand: it is one, or a list of them, bare or as `file`. */
function pathsIn(
  value: unknown,
  path: readonly string[],
): readonly (readonly string[])[] {
  if (typeof value === "string") return [path];
  if (isObject(value)) return pathsIn(value["file"], [...path, "file"]);
  return Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, String(index)]))
    : [];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      (isObject(inner) || Array.isArray(inner)) && Object.hasOwn(inner, name)
        ? (inner as JsonObject)[name]
        : undefined,
    value,
  );
}

/** Puts a value where there is one. */
function put(value: unknown, path: readonly string[], leaf: string): void {
  const parent = at(value, path.slice(0, -1));
  const name = path.at(-1);
  if (typeof parent === "object" && parent !== null && name !== undefined)
    (parent as JsonObject)[name] = leaf;
}

function isThere(
  path: string,
  kind: "file" | "folder" | "file or address",
): boolean {
  reading(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  return (kind === "folder" ? stat?.isDirectory() : stat?.isFile()) ?? false;
}

/** The folder that a package is written to. */
export function outputOf({ output }: Pick<SettingsFile, "output">): string {
  return output ?? resolve("client");
}

/** Fills what was left out; `title` is the document's, to name things after. */
export function completeSettings(
  given: SettingsFile & { readonly document: string },
  title: string,
): Settings {
  const slug =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "api";
  return {
    document: given.document,
    output: outputOf(given),
    package: {
      name: given.package.name ?? `${slug}-client`,
      version: given.package.version ?? "0.0.0",
      description:
        given.package.description ?? `A typed fetch client for ${title}.`,
      license: given.package.license ?? "UNLICENSED",
      licenseFile: given.package.licenseFile ?? null,
      keywords: given.package.keywords ?? [],
    },
    client: { name: given.client.name ?? "Client" },
    templates: given.templates ?? null,
    schema: given.schema ?? false,
    extras: given.extras ?? null,
    formatter: given.formatter ?? "oxfmt",
    enums: given.enums ?? "open",
  };
}

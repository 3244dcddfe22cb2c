import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as v from "valibot";
import { extrasForm, membersOf, type Extras } from "./extras.js";
import { error, Faults, type Fault } from "./fault.js";
import { check, mappingOf } from "./form.js";
import { inputForm, inputOf, type Input } from "./input.js";
import { readText, parseValue } from "./load/read.js";
import { below, displayName, isUrl } from "./load/sources.js";

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

/** Whether npm takes the text as the name of a package. */
export function isPackageName(text: string): boolean {
  return v.is(packageName, text);
}

/** The settings file, as a person writes it; paths are relative to it. */
const fileForm = mappingOf(
  v.strictObject({
    document: v.optional(v.string()),
    output: v.optional(v.string()),
    package: v.optional(
      v.strictObject({
        name: v.optional(packageName),
        version: v.optional(v.string()),
        description: v.optional(v.string()),
        license: v.optional(v.string()),
        licenseFile: v.optional(v.string()),
        keywords: v.optional(v.array(v.string())),
      }),
      {},
    ),
    client: v.optional(
      mappingOf(v.strictObject({ name: v.optional(v.string()) })),
      {},
    ),
    templates: v.optional(v.string()),
    schema: v.optional(v.boolean()),
    extras: v.optional(extrasForm),
    ...inputForm,
    formatter: v.optional(v.picklist(formatters)),
    enums: v.optional(v.picklist(enumKinds)),
  }),
);

/** What a settings file says, its paths absolute. */
export type SettingsFile = Omit<
  v.InferOutput<typeof fileForm>,
  "extras" | keyof typeof inputForm
> & {
  readonly extras?: Extras;
  /** How the document is read. */
  readonly input?: Input;
};

/**
 * Reads and checks a settings file; its paths come out absolute.
 *
 * @throws {Faults} one for each entry that is unknown, has the wrong form, or
 * leads to a file or folder that is not there.
 */
export function readSettings(path: string): SettingsFile {
  const file = resolve(path);
  const name = displayName(file);
  const value = parseValue(readText(file, { file: name }), name);
  const place = { file: name, pointer: [] };
  const result = check(fileForm, value, {
    place,
    name: "",
    hint: "docs/settings.md lists the settings",
  });
  if ("faults" in result) throw new Faults(result.faults);
  const {
    extras,
    include,
    exclude,
    unusedModels,
    overlays,
    allowRemote,
    ...given
  } = result.value;
  const absolute = (relative: string) => resolve(dirname(file), relative);
  const { document, output, templates } = given;
  const { licenseFile } = given.package;
  const missing = (
    pointer: readonly string[],
    path: string | undefined,
    kind: "file" | "folder",
  ): readonly Fault[] =>
    path === undefined || isThere(absolute(path), kind)
      ? []
      : [
          error(
            below(place, ...pointer),
            `\`${pointer.join(".")}\` leads to ${path}, and there is no such ${kind}`,
            "the path is relative to the settings file",
          ),
        ];
  const extrasPlace = below(place, "extras");
  const { members, faults: misnamed } = membersOf(
    extras?.members ?? {},
    extrasPlace,
  );
  const faults = [
    ...missing(["document"], isUrl(document) ? undefined : document, "file"),
    ...missing(["package", "licenseFile"], licenseFile, "file"),
    ...missing(["templates"], templates, "folder"),
    ...overlays.flatMap((overlay, index) =>
      typeof overlay === "string"
        ? missing(["overlays", String(index)], overlay, "file")
        : missing(["overlays", String(index), "file"], overlay.file, "file"),
    ),
    ...missing(["extras", "folder"], extras?.folder, "folder"),
    ...misnamed,
  ];
  if (faults.length > 0) throw new Faults(faults);
  return {
    ...given,
    input: inputOf(
      { include, exclude, unusedModels, overlays, allowRemote },
      place,
      absolute,
    ),
    ...(document === undefined
      ? {}
      : { document: isUrl(document) ? document : absolute(document) }),
    ...(output === undefined ? {} : { output: absolute(output) }),
    ...(templates === undefined ? {} : { templates: absolute(templates) }),
    ...(extras && {
      extras: {
        folder: absolute(extras.folder),
        members,
        place: extrasPlace,
      },
    }),
    package: {
      ...given.package,
      ...(licenseFile === undefined
        ? {}
        : { licenseFile: absolute(licenseFile) }),
    },
  };
}

function isThere(path: string, kind: "file" | "folder"): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return (kind === "file" ? stat?.isFile() : stat?.isDirectory()) ?? false;
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

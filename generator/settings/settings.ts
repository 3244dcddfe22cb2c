import { resolve } from "node:path";
import type { Extras } from "./extras.js";
import type { Enums, Formatter, SettingsFile } from "./settings-form.js";

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

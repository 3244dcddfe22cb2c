import * as v from "valibot";
import { mappingOf } from "../form.js";
import { extrasForm, type Extras } from "./extras.js";
import { inputForm, type Input } from "./input.js";
import { leavesOf, setting } from "./setting.js";

export type Enums = (typeof enumKinds)[number];

const enumKinds = ["open", "closed"] as const;

export type Formatter = (typeof formatters)[number];

const formatters = ["oxfmt", "prettier", "none"] as const;

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

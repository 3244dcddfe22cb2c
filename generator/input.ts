import { resolve } from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import * as v from "valibot";
import {
  choiceOf,
  choosingForm,
  chosenBy,
  everything,
  unusedModels,
  type ChoosingFlags,
} from "./choosing.js";
import type { Place } from "./fault.js";
import { mappingOf } from "./form.js";
import type { Choice } from "./load/choose.js";
import { below } from "./load/sources.js";

/** How a document is read: from where, amended by what, and how much of it. */
export interface Input {
  readonly overlays: readonly OverlayFile[];
  readonly remote: RemoteAccess;
  readonly choice: Choice;
}

/** An OpenAPI Overlay, and the state of the document that it is written for. */
export interface OverlayFile {
  /** Absolute path. */
  readonly file: string;
  readonly on: (typeof overlayStates)[number];
  /** Where a person named it. */
  readonly place: Place;
}

/**
 * `source`: the root file as it is written, in its own dialect. `upgraded`: all
 * of it as one OpenAPI 3.1 document.
 */
export const overlayStates = ["source", "upgraded"] as const;

/** Hosts, as patterns, that references may lead to; none unless asked for. */
export type RemoteAccess = readonly string[];

const text = v.pipe(v.string(), v.nonEmpty());

/** The settings on how a document is read, for a form of the file. */
export const inputForm = {
  ...choosingForm,
  overlays: v.optional(
    v.array(
      v.union([
        text,
        mappingOf(
          v.strictObject({
            file: text,
            on: v.optional(v.picklist(overlayStates), "source"),
          }),
        ),
      ]),
    ),
    [],
  ),
  allowRemote: v.optional(v.union([v.boolean(), v.array(text)]), false),
};

type Given = v.InferOutput<v.StrictObjectSchema<typeof inputForm, undefined>>;

export const plainInput: Input = {
  overlays: [],
  remote: [],
  choice: everything,
};

/** What a settings file says; `place` is its own, `absolute` makes its paths so. */
export function inputOf(
  given: Given,
  place: Place,
  absolute: (path: string) => string,
): Input {
  return {
    overlays: given.overlays.map((overlay, index) => {
      const { file, on } =
        typeof overlay === "string"
          ? ({ file: overlay, on: "source" } as const)
          : overlay;
      return {
        file: absolute(file),
        on,
        place: below(place, "overlays", index),
      };
    }),
    remote:
      typeof given.allowRemote === "boolean"
        ? anyHost(given.allowRemote)
        : given.allowRemote,
    choice: choiceOf(given, place),
  };
}

function anyHost(allowed: boolean): RemoteAccess {
  return allowed ? ["**"] : [];
}

export interface InputFlags extends ChoosingFlags {
  readonly overlay?: readonly string[];
  readonly overlayUpgraded?: readonly string[];
  readonly allowRemote?: boolean;
  readonly allowRemoteHost?: readonly string[];
}

/** Adds the flags on how a document is read. */
export function addInputFlags(command: Command): Command {
  const all = (value: string, before: readonly string[] = []) => [
    ...before,
    value,
  ];
  const pattern = "may be repeated; * and ** are wildcards";
  return command
    .option("--include-tag <tag>", `keep operations with it; ${pattern}`, all)
    .option("--include-operation <id>", "keep operations by their id", all)
    .option("--include-path <path>", "keep operations by their path", all)
    .option("--include-deprecated", "keep deprecated operations")
    .option("--exclude-tag <tag>", "leave out operations with it", all)
    .option("--exclude-operation <id>", "leave out operations by id", all)
    .option("--exclude-path <path>", "leave out operations by path", all)
    .option("--exclude-deprecated", "leave out deprecated operations")
    .addOption(
      new Option(
        "--unused-models <what>",
        "what to do with models that no operation uses",
      ).choices(unusedModels),
    )
    .option(
      "--overlay <file>",
      "an OpenAPI Overlay for the document as it is written; may be repeated",
      all,
    )
    .option(
      "--overlay-upgraded <file>",
      "an OpenAPI Overlay for the document as OpenAPI 3.1; may be repeated",
      all,
    )
    .option("--allow-remote", "follow references to the web")
    .option(
      "--allow-remote-host <host>",
      "follow references to this host; may be repeated",
      all,
    );
}

/** How a document is read as flags change it. */
export function inputBy(flags: InputFlags, before: Input = plainInput): Input {
  const overlays = (["overlay", "overlayUpgraded"] as const).flatMap((flag) =>
    (flags[flag] ?? []).map((file): OverlayFile => ({
      file: resolve(file),
      on: flag === "overlay" ? "source" : "upgraded",
      place: { file: flag === "overlay" ? "--overlay" : "--overlay-upgraded" },
    })),
  );
  return {
    overlays: overlays.length > 0 ? overlays : before.overlays,
    remote:
      flags.allowRemoteHost ??
      (flags.allowRemote === undefined
        ? before.remote
        : anyHost(flags.allowRemote)),
    choice: chosenBy(flags, before.choice),
  };
}

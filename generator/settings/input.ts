import * as v from "valibot";
import type { Place } from "../fault.js";
import { mappingOf } from "../form.js";
import type { Choice } from "../load/choose.js";
import { choiceOf, choosingForm, everything } from "./choosing.js";
import { setting, type PlaceOf } from "./setting.js";

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
const overlayStates = ["source", "upgraded"] as const;

/** Hosts, as patterns, that references may lead to; none unless asked for. */
type RemoteAccess = readonly string[];

const text = v.pipe(v.string(), v.nonEmpty("a text that is not empty"));

/** The settings on how a document is read, for a form of the file. */
export const inputForm = {
  ...choosingForm,
  overlays: setting(
    v.array(
      v.union(
        [
          text,
          mappingOf(
            v.strictObject({
              file: text,
              on: v.optional(v.picklist(overlayStates), "source"),
            }),
          ),
        ],
        "a path, or a mapping of `file` and `on`",
      ),
    ),
    "OpenAPI Overlays, in the order in which they are applied: to the document as it is written, or `on: upgraded`, as OpenAPI 3.1.",
    {
      flag: "overlay",
      value: "file",
      kind: "list",
      leadsTo: "file",
      also: {
        flag: "overlay-upgraded",
        value: "file",
        description: "an Overlay for the document as OpenAPI 3.1",
        as: (file) => ({ file, on: "upgraded" }),
      },
    },
  ),
  allowRemote: setting(
    v.union([v.boolean(), v.array(text)], "true, false or a list of hosts"),
    "Whether references to the web are followed, or to which hosts; `*` and `**` are wildcards. By default false.",
    {
      kind: "switch",
      also: {
        flag: "allow-remote-host",
        value: "host",
        description: "follow references to this host",
        as: (host) => host,
      },
    },
  ),
};

type Given = v.InferOutput<v.StrictObjectSchema<typeof inputForm, undefined>>;

export const plainInput: Input = {
  overlays: [],
  remote: [],
  choice: everything,
};

/** What settings say, their paths absolute already. */
export function inputOf(given: Given, placeOf: PlaceOf): Input {
  const { overlays = [], allowRemote = false } = given;
  return {
    overlays: overlays.map((overlay, index) => ({
      ...(typeof overlay === "string"
        ? { file: overlay, on: "source" as const }
        : overlay),
      place: placeOf("overlays", index),
    })),
    remote:
      typeof allowRemote === "boolean" ? anyHost(allowRemote) : allowRemote,
    choice: choiceOf(given, placeOf),
  };
}

function anyHost(allowed: boolean): RemoteAccess {
  return allowed ? ["**"] : [];
}

import { resolve } from "node:path";
import { error, Faults, type Fault, type Place } from "../fault.js";
import type { OverlayFile } from "../settings/input.js";
import { bundle, type Form } from "./bundle.js";
import { grammar, swagger2 } from "./grammar.js";
import { componentsIn } from "./components.js";
import { isObject, kindOf, type JsonObject } from "./json.js";
import { mend } from "./mend/mend.js";
import type { Memory } from "../stable-names.js";
import { addFurtherPaths } from "./further-paths.js";
import { addParts } from "./parts.js";
import {
  openSources,
  type Beside,
  type Sources,
  type StandIn,
} from "./sources.js";
import { upgrade } from "./upgrade/upgrade.js";
import { isUrl } from "./url.js";
import { versionOf, type Version } from "./version.js";

/** One OpenAPI 3.1 document, whatever number of files it came from. */
export interface Document {
  /**
   * The document. The only references left in it are those between schemas,
   * and each points into `components.schemas`.
   */
  readonly root: JsonObject;
  /** Names of all schemas, with those that are not among the chosen: they keep their names from others. */
  readonly schemaNames: readonly string[];
  /** Where an object or list of the document stands in the input. */
  readonly place: (node: object) => Place;
  /** Says that an object made later stands for one of the document. */
  readonly standIn: StandIn;
  /** Absolute paths of the files that were read. */
  readonly files: readonly string[];
  /** Absolute path of the folder whose files are parts of it; null where there is none. */
  readonly parts: string | null;
  /** The hash of each as it was read. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What was wrong, in the order in which it was found. */
  readonly faults: readonly Fault[];
}

/** Changes a document in one of its states, in place; whether it had anything to do. */
export type Amend = (
  state: OverlayFile["on"],
  root: JsonObject,
  sources: Sources,
  faults: Fault[],
) => boolean;

/** What a document is read with, beside the disk. */
export interface Aids extends Beside {
  readonly amend?: Amend | undefined;
  /** What an earlier run has named. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads a document and all that it refers to.
 *
 * Swagger 2.0, OpenAPI 3.0 and 3.2 are upgraded to 3.1, and what is usually
 * wrong is read as it was meant.
 *
 * @throws {Faults} when the root file is unreadable or no OpenAPI document.
 * Faults further down are collected in the result.
 */
export function load(path: string, aids: Aids = {}): Document {
  const { amend, memory } = aids;
  const file = isUrl(path) ? path : resolve(path);
  const sources = openSources(file, aids);
  const here = sources.start;
  const root = sources.value({ file, pointer: [] }, here);
  if (!isObject(root))
    throw new Faults([
      error(
        here,
        `not an OpenAPI document: the file holds ${kindOf(root)}`,
        "a document is a mapping that begins with `openapi: 3.1.0`",
      ),
    ]);
  const faults: Fault[] = [];
  amend?.("source", root, sources, faults);
  const version = versionOf(root, here, faults);
  addFurtherPaths(root, sources);
  const parts = addParts(root, file, sources, faults);
  const upgrading = { version, sources, faults };
  bundle(root, file, formOf(version), upgrading);
  upgrade(root, upgrading);
  // What an overlay brings may have references of its own.
  if (amend?.("upgraded", root, sources, faults))
    bundle(root, file, formOf("3.1"), upgrading);
  mend(root, upgrading, memory);
  const { place, standIn, files, hashes } = sources;
  return {
    root,
    schemaNames: schemaNamesIn(root),
    place,
    standIn,
    files: [...files],
    hashes,
    parts,
    faults: [...sources.faults, ...faults],
  };
}

function schemaNamesIn(root: JsonObject): readonly string[] {
  return Object.keys(componentsIn(root, "schemas") ?? {});
}

function formOf(version: Version): Form {
  return version === "2.0"
    ? { grammar: swagger2, home: ["definitions"] }
    : { grammar, home: ["components", "schemas"] };
}

import { resolve } from "node:path";
import { error, Faults, type Fault, type Place } from "../fault.js";
import type { OverlayFile } from "../input.js";
import { bundle } from "./bundle.js";
import { isObject, kindOf, own, type JsonObject } from "./json.js";
import { addParts } from "./parts.js";
import {
  displayName,
  isUrl,
  openSources,
  type Sources,
  type StandIn,
} from "./sources.js";
import type { Web } from "./web.js";

/** One OpenAPI 3.1 document, whatever number of files it came from. */
export interface Document {
  /**
   * The document. The only references left in it are those between schemas,
   * and each points into `components.schemas`.
   */
  readonly root: JsonObject;
  /** Where an object or list of the document stands in the input. */
  readonly place: (node: object) => Place;
  /** Says that an object made later stands for one of the document. */
  readonly standIn: StandIn;
  /** Absolute paths of the files that were read. */
  readonly files: readonly string[];
  /** Absolute path of the folder whose files are parts of it; null where there is none. */
  readonly parts: string | null;
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
export interface Aids {
  readonly amend?: Amend | undefined;
  readonly web?: Web | undefined;
}

/**
 * Reads a document and all that it refers to.
 *
 * @throws {Faults} when the root file is unreadable or no OpenAPI 3.1 document.
 * Faults further down are collected in the result.
 */
export function load(path: string, { amend, web }: Aids = {}): Document {
  const file = isUrl(path) ? path : resolve(path);
  const sources = openSources(file, web);
  const here: Place = { file: displayName(file), pointer: [] };
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
  assertVersion(root, here);
  const parts = addParts(root, file, sources, faults);
  bundle(root, file, sources, faults);
  // What an overlay brings may have references of its own.
  if (amend?.("upgraded", root, sources, faults))
    bundle(root, file, sources, faults);
  const { place, standIn, files } = sources;
  return { root, place, standIn, files: [...files], parts, faults };
}

function assertVersion(root: JsonObject, here: Place): void {
  const field = Object.hasOwn(root, "openapi") ? "openapi" : "swagger";
  const version = own(root, field);
  if (version === undefined)
    throw new Faults([
      error(
        here,
        "not an OpenAPI document: it has no `openapi` field",
        "a document begins with `openapi: 3.1.0`",
      ),
    ]);
  const place = { ...here, pointer: [field] };
  if (typeof version === "object")
    throw new Faults([
      error(
        place,
        `\`${field}\` must be a string, and is ${kindOf(version)}`,
        "a document begins with `openapi: 3.1.0`",
      ),
    ]);
  if (field === "openapi" && /^3\.1(\.|$)/.test(String(version))) return;
  throw new Faults([
    error(
      place,
      field === "openapi"
        ? `OpenAPI ${String(version)} is not read yet, only 3.1 is`
        : `Swagger ${String(version)} is not read yet, only OpenAPI 3.1 is`,
      "upgrade the document to OpenAPI 3.1",
    ),
  ]);
}

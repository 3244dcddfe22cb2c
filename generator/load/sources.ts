import { dirname } from "node:path";
import { isKept, Kept } from "../kept.js";
import { hashOf } from "../hash.js";
import { error, Faults, type Fault, type Place } from "../fault.js";
import { isJson } from "./limits.js";
import { displayName } from "./display-name.js";
import { isObject, own, type Json } from "./json.js";
import { Places } from "./places.js";
import { decoded, unescapePointer } from "./pointer.js";
import { assertInside, fileNamed } from "./reach.js";
import { parseValue, readText } from "./read.js";
import { reading } from "./reads.js";
import { isUrl } from "./url.js";
import type { Web } from "./web.js";

/** A node of some file, named by its place. */
export interface Target {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: readonly string[];
}

/** A text that two targets share only if they are the same. */
export function targetId({ file, pointer }: Target): string {
  return JSON.stringify([file, ...pointer]);
}

/** Says that a new object stands for one from the input, or for something below it, and returns it. */
export type StandIn = <Node extends object>(
  node: Node,
  original: object,
  ...below: readonly (string | number)[]
) => Node;

/** The files of one document: each is read once, and every node knows its place. */
export interface Sources {
  readonly files: ReadonlySet<string>;
  /** What was wrong with the texts of files, and had a sensible reading. */
  readonly faults: readonly Fault[];
  /** The hash of each file as it was read. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The value at a target. @throws {Faults} if there is none; `from` asked. */
  value: (target: Target, from: Place) => Json;
  /** Where the root document begins. */
  readonly start: Place;
  /** Where an object or list stands in the input. */
  place: (node: object) => Place;
  standIn: StandIn;
  /** Says that a field of an object was put there from another place. */
  put: (node: object, key: string | number, place: Place) => void;
  /** The value of a file that a person named, wherever it lies. @throws {Faults} */
  named: (file: string) => Json;
  /** What a reference found in `file` points at. @throws {Faults} */
  target: (reference: string, file: string, from: Place) => Target;
}

/** What a document is read from, beside the disk. */
export interface Beside {
  readonly web?: Web | undefined;
  /** The text of the document, where it is not read from its file. */
  readonly text?: string | undefined;
}

/**
 * Opens files at and below the folder of the root document, and nothing else:
 * a document may come from a stranger.
 */
export function openSources(
  root: string,
  { web, text: rootText }: Beside = {},
): Sources {
  const folder = dirname(root);
  const values = new Map<string, Json>();
  const hashes = new Map<string, string>();
  const places = new Places();
  const faults: Fault[] = [];
  const start: Place = {
    file: displayName(root),
    pointer: [],
    ...(rootText !== undefined && { text: rootText }),
  };

  function read(file: string, from: Place): Json {
    const known = values.get(file);
    if (known !== undefined) return known;
    if (isUrl(file)) return web ? openUrl(file, web, from) : null;
    if (file !== root || rootText === undefined) reading(file);
    if (file !== root) assertInside(file, folder, from);
    return open(file);
  }

  function openUrl(url: string, web: Web, from: Place): Json {
    const text = web.read(url, from);
    hashes.set(url, hashOf(text));
    const place: Place = { file: url, pointer: [], text };
    const value = parseValue(text, url, faults, place);
    places.record(value, place);
    values.set(url, value);
    return value;
  }

  function open(file: string): Json {
    const name = displayName(file);
    const given = file === root ? rootText : undefined;
    const text = given ?? readText(file, { file: name });
    hashes.set(file, hashOf(text));
    const place = given === undefined ? { file: name, pointer: [] } : start;
    const value = parseAgain(file, text, place, faults);
    places.record(value, place);
    values.set(file, value);
    return value;
  }

  const ownFields = new WeakMap<object, Map<string, Place>>();

  return {
    start,
    faults,
    get files() {
      return new Set(values.keys());
    },
    hashes,
    value({ file, pointer }, from) {
      let node: Json | undefined = read(file, from);
      for (const key of pointer) {
        node =
          isObject(node) || Array.isArray(node)
            ? own(node as Record<string, Json>, key)
            : undefined;
        if (node === undefined)
          throw new Faults([
            error(
              from,
              `$ref leads nowhere: ${displayName(file)} has no ${formatPointer(pointer)}`,
              "check the path and the spelling of each part",
            ),
          ]);
      }
      return node;
    },
    place: (node) => places.get(node) ?? { file: displayName(root) },
    standIn(node, original, ...keys) {
      const place = places.get(original);
      if (place)
        places.set(node, keys.length > 0 ? below(place, ...keys) : place);
      return node;
    },
    put(node, key, from) {
      const place = places.get(node);
      if (!place) return;
      const fields = ownFields.get(node) ?? new Map(place.fields);
      ownFields.set(node, fields.set(String(key), from));
      places.set(node, { ...place, fields });
    },
    named: (file) => open(file),
    target(reference, file, from) {
      const [path = "", fragment = ""] = reference.split(/#(.*)/s, 2);
      return {
        file: path ? fileNamed(path, { file, from, web }) : file,
        pointer: fragment
          ? fragment
              .replace(/^\//, "")
              .split("/")
              .map((part) => unescapePointer(decoded(part)))
          : [],
      };
    },
  };
}

const parsed = new Kept<{ value: Json; faults: readonly Fault[] }>();

/** `parseValue`, by way of what is kept of the file. The document is changed in place, and what is kept is not. */
function parseAgain(
  file: string,
  text: string,
  place: Place,
  faults: Fault[],
): Json {
  const { file: name } = place;
  // To read JSON takes as long as to copy its value.
  if (!isKept() || isJson(text)) return parseValue(text, name, faults, place);
  const kept = parsed.of(file, text, () => {
    const found: Fault[] = [];
    return { value: parseValue(text, name, found, place), faults: found };
  });
  for (const fault of kept.faults) faults.push(fault);
  return structuredClone(kept.value);
}

/** The place of something below a node. */
export function below(
  place: Place,
  ...keys: readonly (string | number)[]
): Place {
  const [first, ...others] = keys;
  if (first === undefined) return place;
  const from = place.fields?.get(String(first));
  if (from) return below(from, ...others);
  const { fields: _, ...whole } = place;
  return { ...whole, pointer: [...(place.pointer ?? []), ...keys] };
}

function formatPointer(pointer: readonly string[]): string {
  return `/${pointer.join("/")}`;
}

import { realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { error, Faults, type Place } from "../fault.js";
import { isObject, own, type Json } from "./json.js";
import { readValue } from "./read.js";

/** A node of some file, named by its place. */
export interface Target {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: readonly string[];
}

/** Says that a new object stands for one from the input, and returns it. */
export type StandIn = <Node extends object>(
  node: Node,
  original: object,
) => Node;

/** The files of one document: each is read once, and every node knows its place. */
export interface Sources {
  readonly files: ReadonlySet<string>;
  /** The value at a target. @throws {Faults} if there is none; `from` asked. */
  value: (target: Target, from: Place) => Json;
  /** Where an object or list stands in the input. */
  place: (node: object) => Place;
  standIn: StandIn;
  /** What a reference found in `file` points at. @throws {Faults} */
  target: (reference: string, file: string, from: Place) => Target;
}

/**
 * Opens files at and below the folder of the root document, and nothing else:
 * a document may come from a stranger.
 */
export function openSources(root: string): Sources {
  const folder = dirname(root);
  const values = new Map<string, Json>();
  const places = new WeakMap<object, Place>();

  function read(file: string, from: Place): Json {
    let value = values.get(file);
    if (value === undefined) {
      if (file !== root) assertInside(file, from);
      value = readValue(file, displayName(file));
      record(value, { file: displayName(file), pointer: [] });
      values.set(file, value);
    }
    return value;
  }

  function record(node: Json, place: Place): void {
    if (typeof node !== "object" || node === null || places.has(node)) return;
    places.set(node, place);
    for (const [key, child] of Object.entries(node))
      record(child, below(place, key));
  }

  function assertInside(file: string, from: Place): void {
    const outside = (path: string, base: string) =>
      relative(base, path).split(sep)[0] === "..";
    const refuse = (relation: string) =>
      new Faults([
        error(
          from,
          `$ref leads to ${displayName(file)}, ${relation} the document's folder`,
          "move the file below the folder of the document",
        ),
      ]);
    if (outside(file, folder)) throw refuse("outside");
    if (outside(real(file, from), real(folder, from)))
      throw refuse("a link to a file outside");
  }

  return {
    get files() {
      return new Set(values.keys());
    },
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
    standIn(node, original) {
      const place = places.get(original);
      if (place) places.set(node, place);
      return node;
    },
    target(reference, file, from) {
      const [path = "", fragment = ""] = reference.split(/#(.*)/s, 2);
      if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(path))
        throw new Faults([
          error(
            from,
            `$ref leads to ${path}, and only files are followed`,
            "copy the part into a file beside the document",
          ),
        ]);
      return {
        file: path ? resolve(dirname(file), decode(path)) : file,
        pointer: fragment
          ? fragment.replace(/^\//, "").split("/").map(unescapePointer)
          : [],
      };
    },
  };
}

/** Whether a document is named by its address on the web, not by a path. */
export function isUrl(document: string | undefined): boolean {
  return document !== undefined && /^https?:\/\//i.test(document);
}

/** The place of something below a node. */
export function below(
  place: Place,
  ...keys: readonly (string | number)[]
): Place {
  return { ...place, pointer: [...(place.pointer ?? []), ...keys] };
}

/** The path of a file as the person at the command line would write it. */
export function displayName(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith("..") ? file : path).split(sep).join("/");
}

function real(path: string, from: Place): string {
  try {
    return realpathSync(path);
  } catch {
    throw new Faults([
      error(
        from,
        `$ref leads to ${displayName(path)}, and there is no such file`,
        "check the path; it is relative to the file that the $ref stands in",
      ),
    ]);
  }
}

function formatPointer(pointer: readonly string[]): string {
  return `/${pointer.join("/")}`;
}

function unescapePointer(segment: string): string {
  return decode(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

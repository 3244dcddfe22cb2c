import {
  error,
  Faults,
  type Fault,
  type Place,
  type Position,
} from "../fault.js";
import type { Json } from "./json.js";
import { sizesOf } from "./sizes.js";

/**
 * How much a document may be. All that walks one further on may recurse: what
 * would exhaust the stack or the memory is refused here, once. Real documents
 * stay far below; GitHub's nests 30 deep.
 */
export const limits = {
  /** Characters of a file. Of YAML, whose parser takes most of the memory, there is less. */
  json: 64 * 2 ** 20,
  yaml: 40 * 2 ** 20,
  /** Marks in a file that begin a value, so that its values fit into memory. */
  marks: 6_000_000,
  /** Mappings and lists in each other. */
  depth: 500,
  /** Entries of one mapping or list. */
  entries: 100_000,
  /** Characters of one text. */
  text: 2 ** 20,
  /** Values that aliases, or references that are replaced, repeat. */
  repeated: 3_000_000,
  /** References that lead to references. */
  hops: 100,
  /** Schemas that are made of others by `allOf`, one behind the other. */
  compositions: 100,
  /** Schemas that one is made of by `allOf`, all told. */
  parts: 2000,
} as const;

/** What to do about a document that is too much. */
export const hint =
  "docs/security.md lists what is too much; split the document, or mend what makes it";

/** @throws {Faults} when there is more text than is read. */
export function assertSize(text: string, name: string): void {
  const marks =
    text.length > limits.marks ? countOf(text, /[\n,[{]/g, limits.marks) : 0;
  const kind = isJson(text) ? "json" : "yaml";
  const isLong = text.length > limits[kind];
  if (!isLong && marks < limits.marks) return;
  throw new Faults([
    error(
      { file: name },
      isLong
        ? `the file has more than ${String(limits[kind] / 2 ** 20)} MB of ${kind.toUpperCase()}`
        : `the file has more than ${String(limits.marks)} values`,
      hint,
    ),
  ]);
}

/** Whether a text begins as JSON does. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function countOf(text: string, mark: RegExp, most: number): number {
  let count = 0;
  while (count < most && mark.test(text)) count += 1;
  return count;
}

/**
 * Holds the value of a file against the limits; `text` is what it was read from.
 *
 * @throws {Faults}
 */
export function assertWithin(value: Json, text: string, place: Place): void {
  if (!isJson(text) && /[\s,[{]\*\S/.test(text)) assertFinite(value, place);
  // Of what is within them, nobody wants to know the path.
  if (isWithin(value)) return;
  const long: Place[] = [];
  const crowded: Place[] = [];
  let path: Path | undefined;
  const waiting: Path[] = [
    { node: value, key: "", depth: 0, parent: undefined },
  ];
  while ((path = waiting.pop())) {
    const { node, depth } = path;
    if (typeof node === "string") {
      if (node.length > limits.text) long.push(placeOf(path, place));
    } else if (typeof node === "object" && node !== null) {
      if (depth > limits.depth) {
        const position = isJson(text) ? depthReached(text) : undefined;
        throw new Faults([
          tooDeep(position ? { file: place.file, position } : place),
        ]);
      }
      const entries = Object.entries<Json>(node);
      if (entries.length > limits.entries) {
        crowded.push(placeOf(path, place));
        continue;
      }
      for (const [key, child] of entries)
        if (
          typeof child === "string"
            ? child.length > limits.text
            : typeof child === "object" && child !== null
        )
          waiting.push({ node: child, key, depth: depth + 1, parent: path });
    }
  }
  const tooMuch = (where: Place, what: string) => error(where, what, hint);
  if (long.length + crowded.length > 0)
    throw new Faults([
      ...long.map((where) =>
        tooMuch(where, `a text of more than ${String(limits.text)} characters`),
      ),
      ...crowded.map((where) =>
        tooMuch(
          where,
          `a mapping or list of more than ${String(limits.entries)} entries`,
        ),
      ),
    ]);
}

/** Whether nothing nests too deep, no text is too long, and nothing has too many entries. */
function isWithin(value: Json, depth = 0): boolean {
  if (typeof value === "string") return value.length <= limits.text;
  if (typeof value !== "object" || value === null) return true;
  if (depth > limits.depth) return false;
  if (Array.isArray(value))
    return (
      value.length <= limits.entries &&
      value.every((item) => isWithin(item, depth + 1))
    );
  let entries = 0;
  for (const key in value)
    if (++entries > limits.entries || !isWithin(value[key] ?? null, depth + 1))
      return false;
  return true;
}

interface Path {
  readonly node: Json;
  readonly key: string;
  readonly depth: number;
  readonly parent: Path | undefined;
}

function placeOf(path: Path, place: Place): Place {
  const pointer: string[] = [];
  for (let step = path; step.parent; step = step.parent)
    pointer.unshift(step.key);
  return { ...place, pointer: [...(place.pointer ?? []), ...pointer] };
}

/** What is said of a place that is too far inside others. */
export function tooDeep(place: Place): Fault {
  return error(place, `nested deeper than ${String(limits.depth)}`, hint);
}

/** Where JSON text first nests deeper than it may. */
function depthReached(text: string): Position | undefined {
  let depth = 0;
  let line = 1;
  let start = 0;
  const mark = /"(?:[^"\\]|\\.)*"|[[\]{}\n]/gs;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [token] = found;
    if (token === "\n") {
      line += 1;
      start = found.index + 1;
    } else if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    if (depth > limits.depth + 1)
      return { line, column: found.index - start + 1 };
  }
  return undefined;
}

/** Refuses what has no end, and what aliases repeat without measure. */
function assertFinite(value: Json, place: Place): void {
  const sizes = sizesOf();
  const size = sizes(value);
  if (size === "endless")
    throw new Faults([
      error(
        repeatedPlace(value, place),
        "contains itself: an alias stands inside what it names",
        "name it in `components` and refer to it by `$ref`",
      ),
    ]);
  if (size - sizes.distinct() > limits.repeated)
    throw new Faults([
      error(
        place,
        `its aliases repeat more than ${String(limits.repeated)} values`,
        hint,
      ),
    ]);
}

/** The place of the first node that stands inside itself. */
function repeatedPlace(value: Json, place: Place): Place {
  const above = new Set<Json>();
  const done = new Set<Json>();
  const path: string[] = [];
  function find(node: Json): readonly string[] | undefined {
    if (typeof node !== "object" || node === null || done.has(node))
      return undefined;
    above.add(node);
    for (const [key, child] of Object.entries<Json>(node)) {
      path.push(key);
      if (above.has(child)) return path.slice(0, [...above].indexOf(child));
      const found = find(child);
      if (found) return found;
      path.pop();
    }
    above.delete(node);
    done.add(node);
    return undefined;
  }
  const pointer = find(value) ?? [];
  return { ...place, pointer: [...(place.pointer ?? []), ...pointer] };
}

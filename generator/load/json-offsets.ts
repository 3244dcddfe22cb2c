import { commentAt } from "./json-comments.js";

/** A pointer, or many that begin alike, and whose they are. */
interface Wanted {
  readonly ids: number[];
  readonly below: Map<string, Wanted>;
}

type Pointer = readonly (string | number)[];

/**
 * Finds where in a JSON text nodes stand, all in one pass: the offset of the key
 * for a mapping's entry, of the item for a list's. Where a pointer leads further
 * than the text, the last node on the way. Null where the text is no JSON; of
 * other syntax it looks at the structure alone.
 */
export function jsonOffsets(
  text: string,
  pointers: readonly Pointer[],
): readonly number[] | null {
  const root: Wanted = { ids: [], below: new Map() };
  pointers.forEach((pointer, id) => {
    let node = root;
    for (const segment of pointer.map(String)) {
      let next = node.below.get(segment);
      if (!next)
        node.below.set(segment, (next = { ids: [], below: new Map() }));
      node = next;
    }
    node.ids.push(id);
  });
  const offsets: number[] = [];
  const start = space(text, 0);
  return walk(text, start, start, root, offsets) < 0 ? null : offsets;
}

/** In place of the end of a value: what was met is no JSON. */
const notJson = -1;

/**
 * Goes through a value in which something is wanted, from `start` to the end
 * that it returns. Its own place is at `named`.
 */
function walk(
  text: string,
  start: number,
  named: number,
  wanted: Wanted,
  offsets: number[],
): number {
  put(wanted, named, offsets);
  const isObject = text[start] === "{";
  if (wanted.below.size === 0 || (!isObject && text[start] !== "["))
    return skip(text, start);
  let at = space(text, start + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]"; index++) {
    const begin = at;
    let key = String(index);
    if (isObject) {
      const end = text[at] === '"' ? skip(text, at) : notJson;
      const colon = end < 0 ? notJson : space(text, end);
      if (text[colon] !== ":") return notJson;
      key = unquoted(text.slice(begin, end));
      at = space(text, colon + 1);
    }
    const inner = wanted.below.get(key);
    at = inner ? walk(text, at, begin, inner, offsets) : skip(text, at);
    if (at < 0) return notJson;
    at = space(text, at);
    if (text[at] === ",") at = space(text, at + 1);
    else if (text[at] !== "}" && text[at] !== "]") return notJson;
  }
  return at + 1;
}

/** Puts all that is wanted at and below a node at its place, until there is a closer one. */
function put({ ids, below }: Wanted, at: number, offsets: number[]): void {
  for (const id of ids) offsets[id] = at;
  for (const inner of below.values()) put(inner, at, offsets);
}

function unquoted(key: string): string {
  return key.includes("\\") ? (JSON.parse(key) as string) : key.slice(1, -1);
}

function space(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const comment = commentAt(text, at);
    if (comment === 0) return at;
    at += comment;
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

/** The end of a value that nothing is wanted of. */
function skip(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = endOfString(text, at);
    else if (unit === 123 || unit === 91) {
      depth++;
      at++;
    } else if (unit === 125 || unit === 93) {
      depth--;
      at++;
    } else return depth === 0 ? endOfScalar(text, at) : notJson;
    if (depth > 0 && at > 0) at = endOfRun(text, at);
  } while (depth > 0 && at > 0);
  return at;
}

const quote = 34;

const run = /[ \n\r\t,:+.\w-]*/y;

/** The end of what stands between strings, mappings and lists: most of the text, and no concern of JavaScript's. */
function endOfRun(text: string, start: number): number {
  run.lastIndex = start;
  run.test(text);
  return run.lastIndex;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? notJson : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 92) before--;
  return (at - before) % 2 === 0;
}

const scalar = /[-+.\w]+/y;

/** Of a number, true, false or null; below zero where there is none. */
function endOfScalar(text: string, start: number): number {
  scalar.lastIndex = start;
  return scalar.test(text) ? scalar.lastIndex : notJson;
}

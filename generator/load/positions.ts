import { createRequire } from "node:module";
import type { YAMLException } from "js-yaml";
import type * as Yaml from "yaml";
import type { Document, Node } from "yaml";
import { tooDeep } from "./limits.js";
import { error, type Fault, type Place, type Position } from "../fault.js";
import { beginOfJson } from "./json-comments.js";
import { jsonOffsets } from "./json-offsets.js";
import { linesOf } from "./lines.js";
import { deepened, shallowLines, undeepened } from "./shallow-lines.js";

/** Loaded where it is needed: most runs have no message. */
const yaml = () => createRequire(import.meta.url)("yaml") as typeof Yaml;

type Pointer = readonly (string | number)[];

/** The line and column of nodes of a text by their pointers; of JSON in a hundredth of the time. */
export function positionsIn(
  text: string,
  pointers: readonly Pointer[],
): readonly (Position | undefined)[] {
  const offsets = beginOfJson.test(text) ? jsonOffsets(text, pointers) : null;
  if (!offsets) return pointers.map(locator(text));
  return offsets.map(linesOf(text));
}

/**
 * Finds the line and column of nodes of a text by their pointers: the key's
 * own position for a mapping's entry, the item's for a list's. Where a pointer
 * leads further than the text, the last node on the way.
 */
export function locator(
  text: string,
): (pointer: Pointer) => Position | undefined {
  const { isNode } = yaml();
  const options = { uniqueKeys: false, merge: true };
  let document = parsedWithPositions(text, options);
  if (!document) return () => undefined;
  let positionAt = linesOf(text);
  const shallow = document.errors.length > 0 ? shallowLines(text) : [];
  if (shallow.length > 0) {
    const deeper = deepened(text, shallow);
    document = parsedWithPositions(deeper, options) ?? document;
    positionAt = undeepened(shallow, positionAt, linesOf(deeper));
  }
  return (pointer) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const segment of pointer) {
      const step = child(document, node, segment);
      if (!step) break;
      offset = step.at.range?.[0] ?? offset;
      node = step.next;
    }
    return positionAt(offset);
  };
}

/** Beyond it, a reading with positions takes longer than anybody waits. */
const longest = 16 * 2 ** 20;

/** Nothing where the text is too long, or nests deeper than the stack. */
function parsedWithPositions(
  text: string,
  options: Parameters<typeof Yaml.parseDocument>[1],
): Document | undefined {
  if (text.length > longest) return undefined;
  try {
    return yaml().parseDocument(text, options);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function child(
  document: Document,
  parent: unknown,
  segment: string | number,
): { at: Node; next: unknown } | undefined {
  const { isAlias, isMap, isNode, isScalar, isSeq } = yaml();
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return isNode(item) ? { at: item, next: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  // Of a key that stands twice the last is read.
  const pair = node.items.findLast(
    ({ key }) => isScalar(key) && String(key.value) === String(segment),
  );
  if (pair && isScalar(pair.key)) return { at: pair.key, next: pair.value };
  for (const { key, value } of node.items) {
    if (!isScalar(key) || String(key.value) !== "<<") continue;
    const merged = isAlias(value) ? value.resolve(document) : value;
    for (const from of isSeq(merged) ? merged.items : [merged]) {
      const found = child(document, from, segment);
      if (found) return found;
    }
  }
  return undefined;
}

/** The keys of a text that stand in their mapping already, where they stand again. */
export function duplicateKeys(
  text: string,
): readonly { readonly key: string; readonly position: Position }[] {
  const { isScalar, parseDocument, visit } = yaml();
  const document = parseDocument(text, { uniqueKeys: false });
  const positionAt = linesOf(text);
  const found: { key: string; position: Position }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          found.push({
            key: name,
            position: positionAt(key.range?.[0] ?? 0),
          });
        seen.add(name);
      }
    },
  });
  return found;
}

/**
 * A fault for text that is no YAML: what the `yaml` package says about it, or
 * else what js-yaml, whose error `cause` is, said.
 */
export function yamlSyntaxError(
  text: string,
  file: string,
  cause: unknown,
): Fault {
  const { reason, mark } = cause as YAMLException;
  const isDeep = reason.startsWith("nesting exceeded");
  const document = isDeep
    ? undefined
    : parsedWithPositions(text, { prettyErrors: false });
  const [problem] = document?.errors ?? [];
  const place: Place = {
    file,
    position: problem
      ? linesOf(text)(problem.pos[0])
      : { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
  };
  if (isDeep) return tooDeep(place);
  return problem?.code === "MULTIPLE_DOCS"
    ? error(
        place,
        "the file holds more than one YAML document",
        "keep one of them, or move the others to files of their own",
      )
    : syntaxError(place, "YAML", lowerFirst(problem?.message ?? reason));
}

/** A fault for text that is no JSON; `cause` is the error of `JSON.parse`. */
export function jsonSyntaxError(
  text: string,
  file: string,
  cause: unknown,
): Fault {
  const found = /at position (\d+)/.exec(String(cause))?.[1];
  const end = text.trimEnd().length;
  const offset = found === undefined ? end : Number(found);
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return syntaxError(
    { file, position: { line: before.length, column } },
    "JSON",
    offset >= end
      ? "the text ends too soon"
      : `unexpected ${text.charAt(offset)}`,
  );
}

function syntaxError(place: Place, language: string, message: string): Fault {
  return error(
    place,
    `not valid ${language}: ${message}`,
    "mend the syntax at this place",
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

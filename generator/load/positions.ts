import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from "yaml";
import { error, type Fault, type Position } from "../fault.js";

/**
 * Finds the line and column of nodes of a text by their pointers: the key's
 * own position for a mapping's entry, the item's for a list's. Where a pointer
 * leads further than the text, the last node on the way.
 */
export function locator(
  text: string,
): (pointer: readonly (string | number)[]) => Position {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
  });
  return (pointer) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const segment of pointer) {
      const step = child(document, node, segment);
      if (!step) break;
      offset = step.at.range?.[0] ?? offset;
      node = step.next;
    }
    return position(lines, offset);
  };
}

function child(
  document: Document,
  parent: unknown,
  segment: string | number,
): { at: Node; next: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return isNode(item) ? { at: item, next: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  for (const { key, value } of node.items) {
    if (isScalar(key) && String(key.value) === String(segment))
      return { at: key, next: value };
  }
  return undefined;
}

/** What the `yaml` package, which knows positions, says about a broken text. */
export function syntaxError(text: string, file: string, cause: unknown): Fault {
  const lines = new LineCounter();
  const problem = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  }).errors[0];
  return error(
    { file, position: position(lines, problem?.pos[0] ?? 0) },
    `not valid YAML: ${problem?.message ?? String(cause)}`,
    "mend the syntax at this place",
  );
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

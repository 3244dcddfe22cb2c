import { fieldsOf, namesIn, type Grammar, type Kind } from "./grammar.js";
import { isObject, type Json, type JsonObject } from "./json.js";

/**
 * Calls `visit` for each object of a document, once each, what contains it
 * before it, in the document's order. What `visit` puts into an object is
 * visited as well.
 */
export function walk(
  root: JsonObject,
  grammar: Grammar,
  visit: (node: JsonObject, kind: Kind) => void,
): void {
  const seen = new WeakSet();
  // No recursion: a document may be deeper than the stack.
  const waiting: [node: Json, kind: Kind][] = [[root, "document"]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, kind] = next;
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    visit(node, kind);
    const children: typeof waiting = [];
    for (const { child, value } of fieldsOf(grammar[kind], node)) {
      if (Array.isArray(value))
        for (const item of value) children.push([item, child.kind]);
      else if (child.holds === "one") children.push([value, child.kind]);
      else if (isObject(value))
        for (const name of namesIn(child, value))
          children.push([value[name] ?? null, child.kind]);
    }
    waiting.push(...children.reverse());
  }
}

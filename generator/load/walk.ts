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
  const seen = new Set<JsonObject>();
  // No recursion: a document may be deeper than the stack.
  const waiting: JsonObject[] = [root];
  const kinds: Kind[] = ["document"];
  const wait = (value: Json | undefined, kind: Kind) => {
    if (!isObject(value)) return;
    waiting.push(value);
    kinds.push(kind);
  };
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const kind = kinds.pop();
    if (!kind || seen.has(node)) continue;
    seen.add(node);
    visit(node, kind);
    // What comes first is put there last.
    const fields = fieldsOf(grammar[kind], node);
    for (let at = fields.length - 1; at >= 0; at--) {
      const { child, value = null } = fields[at] ?? {};
      if (!child) continue;
      if (Array.isArray(value))
        for (let item = value.length - 1; item >= 0; item--)
          wait(value[item], child.kind);
      else if (child.holds === "one") wait(value, child.kind);
      else if (isObject(value)) {
        const names = namesIn(child, value);
        for (let index = names.length - 1; index >= 0; index--)
          wait(value[names[index] ?? ""], child.kind);
      }
    }
  }
}

import { pathToFileURL } from "node:url";
import { isObject, own, type Json } from "./json.js";
import { decoded, unescapePointer } from "./pointer.js";
import { isUrl } from "./url.js";

/** What the schemas of a file call themselves: by `$id`, `$anchor` and `$dynamicAnchor`. */
export interface Identities {
  /**
   * The pointer of the schema that a reference means by such a name; undefined
   * where none is called so. `from` is the pointer of what has the reference:
   * a schema with `$id` is the base of all references in it.
   */
  readonly find: (reference: string, from: Pointer) => Pointer | undefined;
  /** How many schemas have a name as their `$dynamicAnchor`. */
  readonly dynamic: (name: string) => number;
}

export function identitiesIn(root: Json, file: string): Identities {
  const address = isUrl(file) ? file : pathToFileURL(file).href;
  const pointers = new Map<string, Alike>([
    [address, add(new Map<string, Pointer>(), [])],
  ]);
  const bases: {
    readonly base: string;
    readonly pointer: readonly string[];
  }[] = [];
  const dynamic = new Map<string, number>();
  const note = (name: string, step: Step) => {
    pointers.set(
      name,
      add(pointers.get(name) ?? new Map<string, Pointer>(), pointerOf(step)),
    );
  };
  const seen = new Set<object>();
  const waiting: Step[] = [{ node: root, base: address }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { node } = step;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    let { base } = step;
    if (isObject(node)) {
      const id = own(node, "$id");
      if (typeof id === "string" && !id.startsWith("#")) {
        base = resolved(id, base)?.base ?? base;
        note(base, step);
        bases.push({ base, pointer: pointerOf(step) });
      }
      if (typeof id === "string" && id.startsWith("#")) note(base + id, step);
      for (const key of ["$anchor", "$dynamicAnchor"]) {
        const name = own(node, key);
        if (typeof name !== "string") continue;
        note(`${base}#${name}`, step);
        if (key === "$dynamicAnchor")
          dynamic.set(name, (dynamic.get(name) ?? 0) + 1);
      }
    }
    for (const [key, child] of Object.entries(node).reverse())
      if (!data.has(key)) waiting.push({ node: child, base, key, above: step });
  }

  return {
    find(reference, from) {
      const inner = bases
        .filter(({ pointer }) => pointer.every((key, at) => key === from[at]))
        .reduce(
          (deepest, each) =>
            each.pointer.length >= deepest.pointer.length ? each : deepest,
          { base: address, pointer: [] as Pointer },
        );
      const target = resolved(reference, inner.base);
      if (!target) return undefined;
      const { base, fragment } = target;
      if (fragment !== "" && !fragment.startsWith("/"))
        return nearest(pointers.get(`${base}#${fragment}`), from);
      const resource = nearest(pointers.get(base), from);
      return resource && [...resource, ...keysOf(fragment)];
    },
    dynamic: (name) => dynamic.get(name) ?? 0,
  };
}

type Pointer = readonly string[];

/** Those that are called alike, by what they stand in: the first in each. */
type Alike = Map<string, Pointer>;

function add(alike: Alike, pointer: Pointer): Alike {
  for (let length = 0; length <= pointer.length; length++) {
    const around = JSON.stringify(pointer.slice(0, length));
    if (!alike.has(around)) alike.set(around, pointer);
  }
  return alike;
}

/** Of those that are called alike, the one that the reference has most around in common with. */
function nearest(alike: Alike | undefined, from: Pointer): Pointer | undefined {
  for (let length = from.length; alike && length >= 0; length--) {
    const found = alike.get(JSON.stringify(from.slice(0, length)));
    if (found) return found;
  }
  return undefined;
}

/** A node on the way down, and how it was come to. */
interface Step {
  readonly node: Json;
  readonly base: string;
  readonly key?: string;
  readonly above?: Step;
}

/** What is data, not schema. */
const data: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "enum",
  "const",
]);

function pointerOf(step: Step): Pointer {
  const keys: string[] = [];
  for (let at: Step | undefined = step; at; at = at.above)
    if (at.key !== undefined) keys.push(at.key);
  return keys.reverse();
}

function resolved(
  reference: string,
  base: string,
): { readonly base: string; readonly fragment: string } | undefined {
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  const fragment = url.hash.slice(1);
  url.hash = "";
  return { base: url.href.replace(/#$/, ""), fragment };
}

function keysOf(fragment: string): readonly string[] {
  return fragment
    .split("/")
    .slice(1)
    .map((key) => unescapePointer(decoded(key)));
}

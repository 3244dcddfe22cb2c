import type { Place } from "../fault.js";
import type { Json, JsonObject } from "./json.js";

/** Found under a key of another node. */
interface Child {
  readonly parent: object;
  readonly key: string;
}

/**
 * Where the objects and lists of a document stand in the input. Hardly any of them
 * is ever asked for, so that a place is put together when it is.
 */
export class Places {
  readonly #known = new Map<object, Place | Child>();

  /**
   * Notes the place of a node and, by it, of all that is inside. What stands in
   * several places, as what an alias of YAML stands for, keeps the first.
   */
  record(root: Json, place: Place): void {
    const pending: Child[] = [];
    const note = (node: Json, origin: Place | Child) => {
      if (!isNode(node) || this.#known.has(node)) return;
      this.#known.set(node, origin);
      const keys = Object.keys(node);
      for (let at = keys.length - 1; at >= 0; at--) {
        const key = keys[at] ?? "";
        if (isNode(valueOf(node, key))) pending.push({ parent: node, key });
      }
    };
    note(root, place);
    for (let next = pending.pop(); next; next = pending.pop())
      note(valueOf(next.parent, next.key), next);
  }

  set(node: object, place: Place): void {
    this.#known.set(node, place);
  }

  get(node: object): Place | undefined {
    const keys: string[] = [];
    let found = this.#known.get(node);
    while (found && "parent" in found) {
      keys.unshift(found.key);
      found = this.#known.get(found.parent);
    }
    if (!found || keys.length === 0) return found;
    const { fields: _, ...whole } = found;
    return { ...whole, pointer: [...(found.pointer ?? []), ...keys] };
  }
}

function valueOf(node: object, key: string): Json {
  return (node as Record<string, Json>)[key] ?? null;
}

function isNode(value: Json): value is Json[] | JsonObject {
  return typeof value === "object" && value !== null;
}

import type { Place } from "../fault.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { below, type Sources } from "./sources.js";

/** Keys and indexes from the top of a document down to a node. */
export type Location = readonly (string | number)[];

type Container = JsonObject | Json[];

/**
 * Changes a document in place. A part that stands in several places of it, by
 * a YAML alias or a reference that was replaced, is changed only where meant.
 */
export class Patch {
  readonly root: JsonObject;
  readonly #sources: Pick<Sources, "place" | "put" | "standIn">;
  /** Objects and lists that this patch made, which nothing else shares. */
  readonly #own: WeakSet<object>;

  constructor(
    root: JsonObject,
    sources: Pick<Sources, "place" | "put" | "standIn">,
  ) {
    this.root = root;
    this.#sources = sources;
    this.#own = new WeakSet([root]);
  }

  /** Takes nodes out. None of the locations is the root's. */
  remove(locations: readonly Location[]): void {
    const leaving = new Map<Container, Set<string | number>>();
    for (const location of locations) {
      const parent = this.#reach(location.slice(0, -1));
      const key = location.at(-1);
      if (!parent || key === undefined) continue;
      const keys = leaving.get(parent) ?? new Set();
      leaving.set(parent, keys.add(key));
    }
    for (const [parent, keys] of leaving)
      if (Array.isArray(parent)) {
        const left = parent.filter((_, index) => !keys.has(index));
        parent.splice(0, parent.length, ...left);
      } else for (const key of keys) Reflect.deleteProperty(parent, key);
  }

  /** Merges a mapping into a mapping, appends to a list, replaces anything else. */
  update(location: Location, value: Json, place: Place): void {
    const parent = this.#reach(location.slice(0, -1));
    const key = location.at(-1);
    const target = this.#reach(location);
    if (target && Array.isArray(target))
      this.#append(target, [value], () => place);
    else if (target && isObject(value)) this.#merge(target, value, place);
    else if (parent && key !== undefined) this.#set(parent, key, value, place);
  }

  #merge(target: JsonObject, update: JsonObject, place: Place): void {
    for (const [key, value] of Object.entries(update)) {
      const from = below(place, key);
      const before = Object.hasOwn(target, key) ? target[key] : undefined;
      if (isObject(before) && isObject(value))
        this.#merge(this.#owned(target, key, before), value, from);
      else if (Array.isArray(before) && Array.isArray(value))
        this.#append(this.#owned(target, key, before), value, (index) =>
          below(from, index),
        );
      else this.#set(target, key, value, from);
    }
  }

  #append(
    list: Json[],
    values: readonly Json[],
    placeOf: (index: number) => Place,
  ): void {
    values.forEach((value, index) => {
      this.#set(list, list.length, value, placeOf(index));
    });
  }

  /** The object or list at a location, made the document's own all the way. */
  #reach(location: Location): Container | undefined {
    let node: Container = this.root;
    for (const key of location) {
      const child: Json | undefined = Object.hasOwn(node, key)
        ? (node as JsonObject)[key]
        : undefined;
      if (typeof child !== "object" || child === null) return undefined;
      node = this.#owned(node, key, child);
    }
    return node;
  }

  #owned<Node extends Container>(
    parent: Container,
    key: string | number,
    child: Node,
  ): Node {
    if (this.#own.has(child)) return child;
    const copy = copyOf(child) as Node;
    this.#sources.standIn(copy, child);
    this.#own.add(copy);
    put(parent, key, copy);
    return copy;
  }

  #set(
    parent: Container,
    key: string | number,
    value: Json,
    place: Place,
  ): void {
    put(parent, key, value);
    this.#sources.put(parent, key, place);
  }
}

function copyOf(node: Container): Container {
  return Array.isArray(node) ? [...node] : { ...node };
}

/** Assigned, `__proto__` would become the prototype. */
function put(parent: Container, key: string | number, value: Json): void {
  Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

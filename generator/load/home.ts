import { dirname, relative, sep } from "node:path";
import { markOf } from "../mark.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { escapePointer } from "./pointer.js";
import { targetId, type Target } from "./sources.js";
import { isUrl } from "./url.js";

/** Where a document keeps its named schemas, and what each is called there. */
export interface Home {
  /** The way there: `components`, `schemas`. */
  readonly pointer: readonly string[];
  readonly schemas: JsonObject;
  /** What the schema at a target is called; undefined where it has no name yet. */
  readonly nameOf: (target: Target) => string | undefined;
  /** Says what a schema is called that is at home, or will be. */
  readonly call: (target: Target, name: string) => void;
  /** Takes a schema in, by a name like the one that is wanted, and returns that. */
  readonly takeIn: (target: Target, value: Json, wanted: string) => string;
  /** A reference to a schema at home. */
  readonly referenceTo: (name: string) => string;
}

export function homeIn(
  root: JsonObject,
  rootFile: string,
  pointer: readonly string[],
): Home {
  const schemas = schemasOf(root, pointer);
  const names = new Map<string, string>();

  function call(target: Target, name: string): void {
    names.set(targetId(target), name);
  }

  /** Where a name is taken, a mark made of the place tells the other from it. */
  function freeName(wanted: string, target: Target): string {
    // Assigned, `__proto__` would become the prototype of the others.
    const base = wanted === "__proto__" ? "proto" : wanted;
    if (!Object.hasOwn(schemas, base)) return base;
    const file = isUrl(target.file)
      ? target.file
      : relative(dirname(rootFile), target.file).split(sep).join("/");
    const mark = markOf(targetId({ ...target, file }));
    let name = `${base}_${mark}`;
    for (let n = 2; Object.hasOwn(schemas, name); n++)
      name = `${base}_${mark}_${String(n)}`;
    return name;
  }

  return {
    pointer,
    schemas,
    nameOf: (target) => names.get(targetId(target)),
    call,
    takeIn(target, value, wanted) {
      const name = freeName(wanted, target);
      call(target, name);
      schemas[name] = value;
      return name;
    },
    referenceTo: (name) =>
      `#/${[...pointer, name].map(escapePointer).join("/")}`,
  };
}

function schemasOf(root: JsonObject, pointer: readonly string[]): JsonObject {
  let node = root;
  for (const key of pointer) {
    const child = (node[key] ??= {});
    if (!isObject(child)) return {};
    node = child;
  }
  return node;
}

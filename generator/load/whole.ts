import { attempt, warning, type Fault } from "../fault.js";
import { followerIn } from "./follow.js";
import { isObject, own, type Json, type JsonObject } from "./json.js";
import { below, type Sources, type Target } from "./sources.js";

/** References where OpenAPI has none: `paths: { $ref: paths.yaml }`, in place of all entries at once. */
interface Wholes {
  /** The file that references within a node are relative to, where it came by such a reference. */
  readonly fileOf: (node: Json) => string | undefined;
  /**
   * Puts what such a reference in a field leads to in its place, and returns
   * where that was; null where there is none, or it leads to something else.
   */
  readonly fill: (
    node: JsonObject,
    name: string,
    file: string,
    isWanted: (value: Json) => boolean,
  ) => Target | null;
}

export function wholesIn(sources: Sources, faults: Fault[]): Wholes {
  const files = new WeakMap<object, string>();
  const follow = followerIn(sources, targetOf);

  /** What is a reference here: there are no names of schemas to lead to yet. */
  function targetOf(node: Json, file: string): Target | undefined {
    return isReference(node)
      ? sources.target(node.$ref, file, below(sources.place(node), "$ref"))
      : undefined;
  }

  function fill(
    node: JsonObject,
    name: string,
    file: string,
    isWanted: (value: Json) => boolean,
  ): Target | null {
    const given = own(node, name) ?? null;
    if (!isReference(given)) return null;
    const place = below(sources.place(node), name);
    const { $ref: _, ...beside } = given;
    const found = attempt(faults, () => {
      const first = targetOf(given, file);
      return first && follow(given, first);
    });
    if (!found) {
      // What is wrong with it has been said.
      node[name] = sources.standIn(beside, given);
      return null;
    }
    const { target, value } = found;
    if (!isContainer(value) || !isWanted(value)) return null;
    for (const entry of Array.isArray(value) ? value : Object.values(value))
      if (isContainer(entry)) files.set(entry, target.file);
    node[name] = isObject(value)
      ? sources.standIn({ ...value, ...beside }, value)
      : value;
    faults.push(
      warning(
        place,
        `\`${name}\` is a \`$ref\`, where OpenAPI has none; what it leads to is read`,
        "write it out, or refer to each of its entries by itself",
      ),
    );
    return target;
  }

  return {
    fileOf: (node) => (isContainer(node) ? files.get(node) : undefined),
    fill,
  };
}

/** The fields of a document that hold what is no object of OpenAPI's, or no reference to one. */
const plain: ReadonlySet<string> = new Set([
  "info",
  "servers",
  "tags",
  "security",
  "externalDocs",
]);

/** Fills the fields of a document that are read as they are, and the entries of those that are lists. */
export function fillPlainFields(
  root: JsonObject,
  rootFile: string,
  { fill, fileOf }: Wholes,
): void {
  for (const name of Object.keys(root)) {
    if (!plain.has(name)) continue;
    fill(root, name, rootFile, isContainer);
    const value = own(root, name);
    if (!Array.isArray(value)) continue;
    const entries = value as unknown as JsonObject;
    for (const key of value.keys())
      fill(
        entries,
        String(key),
        fileOf(value[key] ?? null) ?? rootFile,
        isObject,
      );
  }
}

/**
 * Fills the fields on the way to named schemas, which are known before others are
 * read, and returns where they all are; null where it is in the document itself.
 */
export function fillHome(
  root: JsonObject,
  rootFile: string,
  home: readonly string[],
  { fill, fileOf }: Wholes,
): Target | null {
  let node = root;
  let found: Target | null = null;
  for (const name of home) {
    const file = fileOf(own(node, name) ?? null) ?? rootFile;
    const filled = fill(node, name, file, isObject);
    found = filled ?? entryOf(found, name);
    const next = own(node, name);
    if (!isObject(next)) return null;
    node = next;
  }
  return found;
}

/** Where an entry of a field is, if the field is elsewhere. */
export function entryOf(field: Target | null, name: string): Target | null {
  return field && { ...field, pointer: [...field.pointer, name] };
}

interface Reference extends JsonObject {
  readonly $ref: string;
}

function isReference(value: Json): value is Reference {
  return isObject(value) && typeof own(value, "$ref") === "string";
}

function isContainer(value: Json): value is JsonObject | Json[] {
  return typeof value === "object" && value !== null;
}

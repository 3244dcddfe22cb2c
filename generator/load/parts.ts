import { readdirSync } from "node:fs";
import { reading } from "./reads.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { error, Faults, type Fault, type Place } from "../fault.js";
import { isObject, kindOf, own, type Json, type JsonObject } from "./json.js";
import { escapePointer } from "./pointer.js";
import { displayName } from "./display-name.js";
import { below, type Sources } from "./sources.js";
import { isUrl } from "./url.js";

/** On a document: the folder of the files that hold more of its paths and tags. */
const field = "x-parts";

/**
 * Gives a document the paths and tags of its parts, so that a path needs no
 * more than to stand in a file of that folder. What the document lists itself of
 * them, for tools that know nothing of parts, gives way.
 *
 * @returns The folder; null where the document names none.
 * @throws {Faults} when there is no such folder, or a file of it is unreadable.
 */
export function addParts(
  root: JsonObject,
  rootFile: string,
  sources: Sources,
  faults: Fault[],
): string | null {
  const name = own(root, field);
  if (name === undefined) return null;
  const from = below(sources.place(root), field);
  if (typeof name !== "string") {
    faults.push(
      error(
        from,
        `\`${field}\` must be a string, and is ${kindOf(name)}`,
        "name the folder of the files that hold paths",
      ),
    );
    return null;
  }
  if (isUrl(rootFile)) {
    faults.push(
      error(
        from,
        `\`${field}\` names a folder, and the web has none`,
        "list the paths in the document",
      ),
    );
    return null;
  }
  const folder = resolve(dirname(rootFile), name);
  const paths = new Map<string, Json>();
  const tags = new Map<Json | undefined, Json>();
  for (const file of filesIn(folder, from)) {
    const part = sources.value({ file, pointer: [] }, from);
    if (!isObject(part)) {
      faults.push(noMapping(file, part));
      continue;
    }
    const way = relative(dirname(rootFile), file);
    for (const [path, item] of Object.entries(part)) {
      if (!path.startsWith("/")) continue;
      if (paths.has(path)) faults.push(twice(below(sources.place(part), path)));
      const node = { $ref: reference(way, path) };
      paths.set(path, isObject(item) ? sources.standIn(node, item) : node);
    }
    for (const tag of listOf(own(part, "tags"))) tags.set(nameOf(tag), tag);
  }
  const isPart = (reference: string) =>
    dirname(resolve(dirname(rootFile), reference.replace(/#.*/s, ""))) ===
    folder;
  addPaths(root, paths, isPart, sources, faults);
  if (tags.size > 0)
    root["tags"] = [
      ...listOf(own(root, "tags")).filter((tag) => !tags.has(nameOf(tag))),
      ...tags.values(),
    ];
  return folder;
}

function addPaths(
  root: JsonObject,
  paths: ReadonlyMap<string, Json>,
  isPart: (reference: string) => boolean,
  sources: Sources,
  faults: Fault[],
): void {
  const listed = own(root, "paths") ?? {};
  // What is no mapping is reported where paths are read.
  if (!isObject(listed)) return;
  const others = Object.entries(listed).filter(([, item]) => {
    const reference = isObject(item) ? own(item, "$ref") : undefined;
    return typeof reference !== "string" || !isPart(reference);
  });
  for (const [path] of others)
    if (paths.has(path)) faults.push(twice(below(sources.place(listed), path)));
  root["paths"] = sources.standIn(
    Object.fromEntries([...others, ...paths]),
    listed,
  );
}

/** The files of a folder, without those of folders in it, in the order of their names. */
export function filesIn(folder: string, from: Place): readonly string[] {
  reading(folder);
  try {
    return readdirSync(folder)
      .filter((name) => /\.(ya?ml|json)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new Faults([
      error(
        from,
        `there is no folder ${displayName(folder)}`,
        "check the path; it is relative to the document",
      ),
    ]);
  }
}

function reference(file: string, path: string): string {
  return [
    file.split(sep).map(encodeURIComponent).join("/"),
    encodeURIComponent(escapePointer(path)),
  ].join("#/");
}

function noMapping(file: string, part: Json): Fault {
  return error(
    { file: displayName(file), pointer: [] },
    `a part of a document is a mapping, and this is ${kindOf(part)}`,
    "write its paths as keys that begin with `/`",
  );
}

function twice(place: Place): Fault {
  return error(
    place,
    "this path is described elsewhere as well",
    "describe each path once",
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(tag: Json): Json | undefined {
  return isObject(tag) ? own(tag, "name") : undefined;
}

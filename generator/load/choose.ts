import { error, type Fault, type Place } from "../fault.js";
import { methods } from "./grammar.js";
import { isObject, own, type Json, type JsonObject } from "./json.js";
import { matcher, nearest } from "./pattern.js";
import type { StandIn } from "./sources.js";
import { keepUsedSchemas } from "./used-schemas.js";

/** One thing to look for: `tag: "admin.*"`. */
export interface Criterion {
  readonly by: "tag" | "operation" | "path";
  /** With `*` and `**` as wildcards. */
  readonly pattern: string;
  /** Where a person asked for it. */
  readonly place: Place;
}

export interface Criteria {
  readonly criteria: readonly Criterion[];
  /** Whether deprecated operations are meant, whatever they are called. */
  readonly deprecated: boolean;
}

/** Which operations of a document to make a client of. */
export interface Choice {
  /** What to keep; empty: everything. */
  readonly include: Criteria;
  /** What of it to leave out. */
  readonly exclude: Criteria;
  /** Whether schemas that nothing uses stay. */
  readonly keepUnused: boolean;
}

/** Where operations without a tag go. */
export const untagged = "default";

interface Candidate {
  readonly path: string;
  /** `GET /pets` */
  readonly name: string;
  readonly isDeprecated: boolean;
  readonly tags: readonly string[];
  /** Its id, and its name, by which one without an id can be meant. */
  readonly ids: readonly string[];
}

/**
 * The document with the chosen operations, and the schemas that they use. The
 * given one stays as it is.
 */
export function choose(
  root: JsonObject,
  choice: Choice,
  standIn: StandIn,
  faults: Fault[],
): JsonObject {
  const candidates = candidatesIn(root);
  const dropped = droppedOf(candidates, choice, faults);
  const chosen =
    dropped.size === 0
      ? root
      : standIn({ ...root, paths: without(root, dropped, standIn) }, root);
  if (dropped.size > 0 && dropped.size === candidates.length)
    faults.push(
      error(
        (choice.include.criteria[0] ?? choice.exclude.criteria[0])?.place ?? {
          file: "settings",
        },
        "no operation is left of the document",
        "exclude less, or include more",
      ),
    );
  // A document of schemas alone is there for its schemas.
  return choice.keepUnused || candidates.length === 0
    ? chosen
    : keepUsedSchemas(chosen, standIn);
}

function candidatesIn(root: JsonObject): readonly Candidate[] {
  const paths = own(root, "paths");
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    isObject(item)
      ? Object.entries(item).flatMap(([method, node]): Candidate[] => {
          if (!methods.includes(method) || !isObject(node)) return [];
          const id = own(node, "operationId");
          const name = nameOf(method, path);
          return [
            {
              path,
              name,
              isDeprecated: own(node, "deprecated") === true,
              tags: tagsOf(node),
              ids: typeof id === "string" ? [id, name] : [name],
            },
          ];
        })
      : [],
  );
}

function nameOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

function tagsOf(node: JsonObject): readonly string[] {
  const tags = own(node, "tags");
  return Array.isArray(tags) && tags.length > 0 ? tags.map(String) : [untagged];
}

function droppedOf(
  candidates: readonly Candidate[],
  { include, exclude }: Choice,
  faults: Fault[],
): ReadonlySet<string> {
  const wanted = matched(candidates, include, faults);
  const unwanted = matched(candidates, exclude, faults);
  const isChoosy = include.criteria.length > 0 || include.deprecated;
  return new Set(
    candidates
      .map(({ name }) => name)
      .filter((name) => unwanted.has(name) || (isChoosy && !wanted.has(name))),
  );
}

/** The operations that meet any of the criteria; one that none meets is a fault. */
function matched(
  candidates: readonly Candidate[],
  { criteria, deprecated }: Criteria,
  faults: Fault[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const criterion of criteria) {
    const matches = matcher(criterion.pattern);
    const meeting = candidates.filter((candidate) =>
      textsOf(candidate, criterion.by).some(matches),
    );
    if (meeting.length === 0) faults.push(unmet(criterion, candidates));
    for (const { name } of meeting) found.add(name);
  }
  if (deprecated)
    for (const { name, isDeprecated } of candidates)
      if (isDeprecated) found.add(name);
  return found;
}

function textsOf(
  { path, tags, ids }: Candidate,
  by: Criterion["by"],
): readonly string[] {
  return by === "tag" ? tags : by === "path" ? [path] : ids;
}

const called = {
  tag: ["the tag", "tags"],
  operation: ["the operation id", "operation ids"],
  path: ["the path", "paths"],
} as const;

function unmet(
  { by, pattern, place }: Criterion,
  candidates: readonly Candidate[],
): Fault {
  const [one, many] = called[by];
  const known = new Set(
    candidates.flatMap((candidate) =>
      by === "operation" ? candidate.ids.slice(0, 1) : textsOf(candidate, by),
    ),
  );
  const near = nearest(pattern, known);
  const shown = near.length > 0 ? near : [...known].slice(0, 5);
  const rest = known.size - shown.length;
  return error(
    place,
    `no operation has ${one} ${JSON.stringify(pattern)}`,
    near.length > 0
      ? `did you mean ${near.map((name) => JSON.stringify(name)).join(" or ")}?`
      : `the document's ${many} are ${shown.map((name) => JSON.stringify(name)).join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`,
  );
}

/** The paths without some operations; a path that has none left goes too. */
function without(
  root: JsonObject,
  dropped: ReadonlySet<string>,
  standIn: StandIn,
): JsonObject {
  const paths = own(root, "paths");
  if (!isObject(paths)) return {};
  const left = Object.entries(paths).flatMap(
    ([path, item]): readonly (readonly [string, Json])[] => {
      if (!isObject(item)) return [[path, item]];
      const entries = Object.entries(item);
      const kept = entries.filter(
        ([method]) => !dropped.has(nameOf(method, path)),
      );
      if (kept.length === entries.length) return [[path, item]];
      return kept.some(([method]) => methods.includes(method))
        ? [[path, standIn(Object.fromEntries(kept), item)]]
        : [];
    },
  );
  return standIn(Object.fromEntries(left), paths);
}

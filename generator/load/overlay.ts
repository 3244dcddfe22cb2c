import { JSONPathEnvironment, JSONPathError } from "json-p3";
import * as v from "valibot";
import {
  attempt,
  error,
  Faults,
  warning,
  type Fault,
  type Place,
} from "../fault.js";
import { check, mappingOf } from "../form.js";
import type { OverlayFile } from "../settings/input.js";
import type { Amend } from "./load.js";
import { isObject, kindOf, type Json, type JsonObject } from "./json.js";
import { Patch, type Location } from "./patch.js";
import { displayName } from "./display-name.js";
import { below, type Sources } from "./sources.js";

/** An OpenAPI Overlay 1.0 file. What it `extends` is said by the settings. */
const overlayForm = mappingOf(
  v.looseObject({
    overlay: v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(String),
      v.regex(/^1(\.|$)/, "1.0.0, the version of the Overlay specification"),
    ),
    actions: v.array(
      mappingOf(
        v.looseObject({
          target: v.string(),
          update: v.optional(v.custom<Json>(() => true)),
          remove: v.optional(v.boolean(), false),
        }),
      ),
    ),
  }),
);

type Action = v.InferOutput<typeof overlayForm>["actions"][number];

/** As deep as any document that is read may nest. */
const paths = new JSONPathEnvironment({ maxRecursionDepth: 10_000 });

/**
 * What applies overlays to a document, in place, each to what those before it
 * left. What they bring keeps its place in their files.
 */
export function amender(overlays: readonly OverlayFile[]): Amend {
  return (state, root, sources, faults) => {
    const written = overlays.filter(({ on }) => on === state);
    applyAll(root, written, sources, faults);
    return written.length > 0;
  };
}

function applyAll(
  root: JsonObject,
  overlays: readonly OverlayFile[],
  sources: Sources,
  faults: Fault[],
): void {
  const patch = new Patch(root, sources);
  for (const overlay of overlays) {
    const place: Place = { file: displayName(overlay.file), pointer: [] };
    attempt(faults, () => {
      actionsOf(sources.named(overlay.file), place).forEach((action, index) => {
        apply(action, below(place, "actions", index), patch, faults);
      });
    });
  }
}

function actionsOf(value: Json, place: Place): readonly Action[] {
  const result = check(overlayForm, value, {
    place,
    name: "",
    hint: "see the OpenAPI Overlay 1.0 specification for its form",
  });
  if ("faults" in result) throw new Faults(result.faults);
  return result.value.actions;
}

function apply(
  { target, update, remove }: Action,
  place: Place,
  patch: Patch,
  faults: Fault[],
): void {
  const from = below(place, "target");
  const found = locate(patch.root, target, from);
  if (found.length === 0)
    faults.push(
      warning(
        from,
        `the target ${JSON.stringify(target)} meets nothing in the document`,
        "the overlay may be of another version of the document",
      ),
    );
  if (remove) {
    if (found.some(({ location }) => location.length === 0))
      throw new Faults([
        error(
          from,
          "the whole document is to be removed",
          "name the part that is meant",
        ),
      ]);
    patch.remove(found.map(({ location }) => location));
    return;
  }
  if (update === undefined) return;
  for (const { location, value } of found) {
    const fault = mismatch(value, update, below(place, "update"));
    if (fault) faults.push(fault);
    if (fault?.severity !== "error")
      patch.update(location, update, below(place, "update"));
  }
}

/** What is wrong with laying a value over another one. */
function mismatch(value: Json, update: Json, place: Place): Fault | undefined {
  if (Array.isArray(value) || (isObject(value) && isObject(update)))
    return undefined;
  if (!isObject(value) && !isObject(update) && !Array.isArray(update))
    return warning(
      place,
      `the target is ${kindOf(value)}, and it is replaced`,
      "Overlay 1.0 updates mappings and lists: name what it stands in",
    );
  return error(
    place,
    `the target is ${kindOf(value)}, and the update is ${kindOf(update)}`,
    "a mapping is updated by a mapping; a list by an entry to append",
  );
}

interface Found {
  readonly location: Location;
  readonly value: Json;
}

function locate(
  root: JsonObject,
  target: string,
  place: Place,
): readonly Found[] {
  try {
    const found = new Map<string, Found>();
    for (const { location, value } of paths.query(target, root).nodes)
      found.set(JSON.stringify(location), { location, value: value as Json });
    return [...found.values()];
  } catch (cause) {
    if (!(cause instanceof JSONPathError)) throw cause;
    // It ends with the expression and the column once more.
    const said = cause.message.replace(/ \('.*':\d+\)$/s, "");
    const at = cause.token.index + 1;
    throw new Faults([
      error(
        place,
        `the target is no JSONPath: ${said}, at its character ${String(at)}`,
        "see RFC 9535; `$.paths['/pets'].get` is one",
      ),
    ]);
  }
}

import { dirname, resolve } from "node:path";
import { error, Faults, type Fault } from "./fault.js";
import { check } from "./form.js";
import { isObject, type JsonObject } from "./load/json.js";
import { parseValue, readText } from "./load/read.js";
import { reading } from "./load/reads.js";
import { displayName } from "./load/display-name.js";
import { below } from "./load/sources.js";
import { isUrl } from "./load/url.js";
import { membersOf } from "./settings/extras.js";
import { inputOf } from "./settings/input.js";
import type { PlaceOf } from "./settings/setting.js";
import {
  settings,
  settingsForm,
  type SettingsFile,
} from "./settings/settings-form.js";
import { statOf } from "./stat.js";

/**
 * Reads and checks a settings file. `flags` are settings in the form of one, and
 * go before it; their paths are relative to the working folder, the file's to the
 * file. Without a file, flags are all there is.
 *
 * @throws {Faults} one for each entry that is unknown, has the wrong form, or
 * leads to a file or folder that is not there.
 */
export function readSettings(
  path: string | null,
  flags: Written = {},
): SettingsFile {
  const file = path === null ? null : resolve(path);
  const name = file === null ? "settings" : displayName(file);
  const written =
    file === null ? {} : parseValue(readText(file, { file: name }), name);
  const place = { file: name, pointer: [] };
  const result = check(settingsForm, over(flags, written), {
    place,
    name: "",
    hint: "docs/settings.md lists the settings",
  });
  if ("faults" in result) throw new Faults(result.faults);

  const given = result.value;
  const placeOf: PlaceOf = (...path) => {
    const flag = flagOf(flags, path.map(String));
    return flag === null ? below(place, ...path) : { file: `--${flag}` };
  };
  const isByFlag = (path: readonly string[]) => at(flags, path) !== undefined;
  const faults: Fault[] = [];
  for (const { path, about } of settings) {
    const { leadsTo } = about;
    if (leadsTo === undefined) continue;
    const byFlag = isByFlag(path);
    const base = file === null || byFlag ? process.cwd() : dirname(file);
    for (const inner of pathsIn(at(given, path), path)) {
      const value = at(given, inner) as string;
      if (leadsTo === "file or address" && isUrl(value)) continue;
      const absolute = resolve(base, value);
      put(given, inner, absolute);
      if (leadsTo === "new folder" || isThere(absolute, leadsTo)) continue;
      const what = leadsTo === "folder" ? "folder" : "file";
      faults.push(
        error(
          placeOf(...inner),
          `${byFlag ? "" : `\`${inner.join(".")}\` `}leads to ${value}, and there is no such ${what}`,
          `the path is relative to the ${byFlag ? "working folder" : "settings file"}`,
        ),
      );
    }
  }
  const {
    extras,
    include,
    exclude,
    unusedModels,
    overlays,
    allowRemote,
    ...rest
  } = given;
  const { members, faults: misnamed } = membersOf(
    extras?.members ?? {},
    placeOf,
  );
  faults.push(...misnamed);
  if (faults.length > 0) throw new Faults(faults);
  return {
    ...rest,
    input: inputOf(
      { include, exclude, unusedModels, overlays, allowRemote },
      placeOf,
    ),
    ...(extras && {
      extras: { ...extras, members, place: placeOf("extras") },
    }),
  };
}

/** Settings as written, unchecked. */
export type Written = Readonly<Record<string, unknown>>;

/** Settings over others, mapping by mapping. */
function over(upper: Written, lower: unknown): unknown {
  if (!isObject(lower)) return lower;
  const merged: Record<string, unknown> = { ...lower };
  for (const [name, value] of Object.entries(upper)) {
    const beneath = Object.hasOwn(lower, name) ? lower[name] : undefined;
    merged[name] =
      isObject(value) && isObject(beneath) ? over(value, beneath) : value;
  }
  return merged;
}

/** The flag that says a setting, or some of it; null where none does. */
function flagOf(flags: Written, path: readonly string[]): string | null {
  const leaf = settings.find(
    (one) =>
      one.path.every((name, index) => name === path[index]) &&
      at(flags, path.slice(0, one.path.length + 1)) !== undefined,
  );
  return leaf?.flag ?? null;
}

/** Where in a setting paths stand: it is one, or a list of them, bare or as `file`. */
function pathsIn(
  value: unknown,
  path: readonly string[],
): readonly (readonly string[])[] {
  if (typeof value === "string") return [path];
  if (isObject(value)) return pathsIn(value["file"], [...path, "file"]);
  return Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, String(index)]))
    : [];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      (isObject(inner) || Array.isArray(inner)) && Object.hasOwn(inner, name)
        ? (inner as JsonObject)[name]
        : undefined,
    value,
  );
}

/** Puts a value where there is one. */
function put(value: unknown, path: readonly string[], leaf: string): void {
  const parent = at(value, path.slice(0, -1));
  const name = path.at(-1);
  if (typeof parent === "object" && parent !== null && name !== undefined)
    (parent as JsonObject)[name] = leaf;
}

function isThere(
  path: string,
  kind: "file" | "folder" | "file or address",
): boolean {
  reading(path);
  const stat = statOf(path);
  return (kind === "folder" ? stat?.isDirectory() : stat?.isFile()) ?? false;
}

import { isExtension } from "../grammar.js";
import { methods } from "../grammar.js";
import { isObject, own, type JsonObject } from "../json.js";
import type { Upgrading } from "../upgrade/upgrading.js";
import { quote, warn } from "./warn.js";

/**
 * Paths begin with a slash and write parameters in braces. A path item that
 * stands at several of them becomes an object of each, so that it can be
 * mended for each.
 */
export function mendPaths(root: JsonObject, upgrading: Upgrading): void {
  const paths = own(root, "paths");
  if (!isObject(paths)) return;
  const mended: JsonObject = {};
  const seen = new Set<object>();
  for (const [path, item] of Object.entries(paths)) {
    if (isExtension(path)) {
      mended[path] = item;
      continue;
    }
    const right = mendPath(path);
    if (right !== path)
      warn(
        upgrading,
        [paths, path],
        `the path ${quote(path)} is read as ${quote(right)}`,
        "a path begins with a slash, and its parameters stand in braces",
      );
    const single = isObject(item) ? singled(item, seen, upgrading) : item;
    const other = own(mended, right);
    if (single === null) {
      warn(
        upgrading,
        [paths, path],
        `nothing is said of the path ${quote(path)}; it is left out`,
        "write its operations below it",
      );
    } else
      mended[right] =
        isObject(single) && isObject(other)
          ? upgrading.sources.standIn({ ...single, ...other }, other)
          : single;
  }
  root["paths"] = upgrading.sources.standIn(mended, paths);
}

function mendPath(path: string): string {
  const rooted = path.startsWith("/") ? path : `/${path.trim()}`;
  return rooted
    .replaceAll(/\{\s*([^{}]*?)\s*\}/g, "{$1}")
    .replaceAll(/(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g, "{$1}")
    .replace(/(?<=\/)\*{1,2}([A-Za-z_]\w*)?$/, "{*$1}");
}

/** The object, or a copy of one that has been met before. */
function singled(
  item: JsonObject,
  seen: Set<object>,
  { sources }: Upgrading,
): JsonObject {
  const single = seen.has(item) ? sources.standIn({ ...item }, item) : item;
  seen.add(item);
  for (const method of methods) {
    const operation = own(single, method);
    if (!isObject(operation)) continue;
    if (seen.has(operation))
      single[method] = sources.standIn({ ...operation }, operation);
    seen.add(operation);
  }
  return single;
}

/** The path of a request, below the base URL and nowhere else. */

import { argumentText, refusal } from "./argument-text.js";
import type { ParameterDescription } from "./description.js";
import { requireValue } from "./input.js";
import type { Named } from "./places.js";

/**
 * Fills a path template. Values are percent-encoded; a list is joined by
 * commas.
 *
 * @param parameters Those that write their values in another way say so
 * @throws TypeError where a value is missing, or where the path would leave the
 * base URL: `..` and its spellings, a backslash, a query of its own
 */
export function fillPath(
  template: string,
  values: Named,
  parameters?: readonly ParameterDescription[],
): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = requireValue(name, values);
    const parameter = parameters?.find(
      (one) => one.in === "path" && one.name === name,
    );
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const text =
      parameter?.write?.(parameter, value) ??
      items
        .map((item) => encodeURIComponent(argumentText(name, item) ?? ""))
        .join();
    // A URL's parser would resolve these, and drop a segment.
    if (/^\.{0,2}$/.test(text)) throw refusal(name, "cannot be part of a path");
    return text;
  });
  return belowBase(path, template);
}

/** @throws TypeError where a path would leave the base URL, or has braces left */
export function belowBase(path: string, template = path): string {
  if (BELOW_BASE.test(path)) return path;
  throw new TypeError(`${template} is no path below the base URL`);
}

// Segments without dot segments, and without what a URL's parser would take for
// a delimiter or skip.
const BELOW_BASE =
  /^(?!\/\/)(\/(?!(\.|%2e){1,2}(\/|$))[^/\\?#{}\s\p{Control}]*)+$/iu;

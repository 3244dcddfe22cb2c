/** The headers of a request, but for the token. */

import { argumentText, refusal } from "./argument-text.js";
import type { AppInfo } from "./options.js";
import type { Named } from "./places.js";

/**
 * Headers by lower-case name; of several records the last wins. Lists are
 * joined by commas.
 *
 * @throws TypeError, naming the header, where it cannot be one, or carry its value
 */
export function headerRecord(
  ...records: readonly (Named | Headers | undefined)[]
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const record of records) {
    if (!record) continue;
    for (const [name, value] of pairsOf(record)) {
      const text = Array.isArray(value)
        ? value.map((item) => argumentText(name, item)).join()
        : argumentText(name, value);
      if (text === undefined) continue;
      // Headers would throw too, but with the value in its message; fetch as if
      // the connection had failed.
      if (
        /[^!#-'*+.^`|~\w-]/.test(name) ||
        /[^\t\x20-\x7e\x80-\xff]/.test(text)
      ) {
        throw refusal(name, "cannot be a header");
      }
      headers[name.toLowerCase()] = text;
    }
  }
  return headers;
}

/**
 * What goes into `User-Agent`; `undefined` in a browser, which has its own and
 * would ask the API's permission to send another.
 */
export function userAgent(...products: readonly AppInfo[]): string | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla")
    ? undefined
    : products.map(productText).join(" ");
}

// `@scope/name` of a package is no token of RFC 9110.
function productText({ name, version }: AppInfo): string {
  return [name, version ?? []]
    .flat()
    .map((part) => part.replace(/[^\w.+-]+/g, "-").replace(/^-+/, ""))
    .join("/");
}

// A caller may have a Headers object, or a list of pairs.
function pairsOf(
  record: Named | Headers,
): Iterable<readonly [string, unknown]> {
  return Symbol.iterator in record ? record : Object.entries(record);
}

/** The query of a request, as OpenAPI's parameter styles have it. */

import { argumentText, isPlain } from "./argument-text.js";
import type { ParameterDescription } from "./description.js";
import type { Named } from "./input.js";

/**
 * The query without its question mark. `undefined` and `null` are left out, in
 * lists too. Names and values are percent-encoded.
 *
 * @param parameters Tell the style of values that are lists or objects; the
 * default is OpenAPI's: one pair for each item
 * @throws TypeError, naming the argument, where a value has no faithful text
 */
export function queryText(
  values: Named,
  parameters?: readonly ParameterDescription[],
): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const { style = "form", explode = style === "form" } =
      parameters?.find((one) => one.in === "query" && one.name === name) ?? {};
    const encoded = (text: unknown) => {
      const item = argumentText(name, text);
      return item === undefined ? [] : [encodeURIComponent(item)];
    };
    const key = encodeURIComponent(argumentText(name, name));
    const joined: string[] = [];
    if (Array.isArray(value)) {
      const items = value.flatMap(encoded);
      if (explode) pairs.push(...items.map((item) => `${key}=${item}`));
      else joined.push(...items);
    } else if (isPlain(value)) {
      for (const [property, item] of Object.entries(value)) {
        for (const text of encoded(item)) {
          const inner = encodeURIComponent(argumentText(name, property));
          // RFC 3986 has no bare brackets in a query.
          if (style === "deepObject") {
            pairs.push(`${key}%5B${inner}%5D=${text}`);
          } else if (explode) pairs.push(`${inner}=${text}`);
          else joined.push(inner, text);
        }
      }
    } else {
      joined.push(...encoded(value));
    }
    if (joined.length) pairs.push(`${key}=${joined.join(DELIMITERS[style])}`);
  }
  return pairs.join("&");
}

const DELIMITERS = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  deepObject: ",",
} as const;

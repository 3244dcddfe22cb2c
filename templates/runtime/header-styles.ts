/** How OpenAPI's styles write parameters in headers and cookies. */

import type { Operation, ParameterDescription } from "./description.js";
import { flat, partsOf } from "./parts.js";
import type { Input, Named } from "./places.js";

/**
 * The headers of an operation with a parameter in a cookie, or with a header that
 * has a style of its own. What is `undefined` or `null` is left out.
 *
 * @throws TypeError, naming the argument, where a value has no faithful text
 */
export function styledHeaders(operation: Operation, input: Input): Named {
  const { parameters = [] } = operation;
  const headers = { ...input.header };
  const cookies: string[] = [];
  for (const parameter of parameters) {
    const { name, in: place, write } = parameter;
    if (!write || (place !== "header" && place !== "cookie")) continue;
    const values = input[place] ?? {};
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) continue;
    const text = write(parameter, value);
    if (place === "header") headers[name] = text;
    else if (text) cookies.push(text);
  }
  return cookies.length ? { ...headers, cookie: cookies.join("; ") } : headers;
}

/** `blue,black,brown`, `R,100,G,200`; exploded `R=100,G=200`. Nothing is percent-encoded. */
export function header(
  { name, explode }: ParameterDescription,
  value: unknown,
): string {
  return flat(
    partsOf(name, value, (text) => text),
    explode,
  ).join();
}

/** `color=blue,black,brown`; exploded as in a query: `color=blue&color=black`. */
export function formCookie(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return pairs(parameter, value, "&");
}

/** OpenAPI 3.2's style for cookies: exploded, `color=blue; color=black`. */
export function cookie(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return pairs(parameter, value, "; ");
}

function pairs(
  { name, explode }: ParameterDescription,
  value: unknown,
  delimiter: string,
): string {
  const parts = partsOf(name, value, encodeURIComponent);
  const key = encodeURIComponent(name);
  const texts = flat(parts, explode);
  if (!texts.length) return "";
  if (!explode) return `${key}=${texts.join()}`;
  return texts
    .map((text) => (parts.kind === "object" ? text : `${key}=${text}`))
    .join(delimiter);
}

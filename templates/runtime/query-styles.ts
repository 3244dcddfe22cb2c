/** How OpenAPI's styles write a parameter in a query, where it is not one pair for each item. */

import { argumentText, isPlain } from "./argument-text.js";
import type { ParameterDescription } from "./description.js";
import { flat, partsOf, type Encode } from "./parts.js";

/** `color=blue,black,brown`, `color=R,100,G,200`; exploded one pair for each. */
export function formQuery(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return delimited(",", parameter, value);
}

/** `color=blue%20black%20brown`; exploded one pair for each. */
export function spaceDelimited(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return delimited("%20", parameter, value);
}

/** `color=blue%7Cblack%7Cbrown`; exploded one pair for each. */
export function pipeDelimited(
  parameter: ParameterDescription,
  value: unknown,
): string {
  return delimited("%7C", parameter, value);
}

/**
 * `color[R]=100&color[G]=200`, the brackets encoded, for RFC 3986 has none in a
 * query. OpenAPI leaves open what is deeper: objects get a bracket more, the
 * items of a list a pair each.
 */
export function deepObject(
  { name, allowReserved }: ParameterDescription,
  value: unknown,
): string {
  const encode = encoding(allowReserved);
  const pairs = (key: string, inner: unknown): readonly string[] => {
    if (Array.isArray(inner)) return inner.flatMap((item) => pairs(key, item));
    if (isPlain(inner)) {
      return Object.entries(inner).flatMap(([field, item]) =>
        pairs(`${key}%5B${encode(argumentText(name, field))}%5D`, item),
      );
    }
    const text = argumentText(name, inner);
    return text === undefined ? [] : [`${key}=${encode(text)}`];
  };
  return pairs(encodeURIComponent(name), value).join("&");
}

function delimited(
  delimiter: string,
  { name, explode, allowReserved }: ParameterDescription,
  value: unknown,
): string {
  const parts = partsOf(name, value, encoding(allowReserved));
  const key = encodeURIComponent(name);
  if (explode) {
    return flat(parts, true)
      .map((text) => (parts.kind === "object" ? text : `${key}=${text}`))
      .join("&");
  }
  const texts = flat(parts);
  return texts.length ? `${key}=${texts.join(delimiter)}` : "";
}

function encoding(allowReserved: boolean | undefined): Encode {
  return allowReserved ? reserved : encodeURIComponent;
}

/**
 * Percent-encodes all but what RFC 3986 reserves, and what is percent-encoded
 * already. Of the reserved ones, those are encoded that a query cannot have
 * (`[`, `]`, `#`) and those that would mean something else in it (`&`, `+`).
 */
function reserved(text: string): string {
  return text.replace(/%[\da-f]{2}|[^]/giu, (one) =>
    /^%..|[:/?@!$'()*,;=]/.test(one) ? one : encodeURIComponent(one),
  );
}

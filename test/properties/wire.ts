import type { Argument } from "./parameters.js";

/** A request as it would go out. */
export interface Sent {
  readonly url: string;
  readonly header: (name: string) => string | null;
}

/** Pairs of what a text holds, still encoded. */
type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * What a request says of a parameter, read by OpenAPI's rules and by nothing of
 * ours; undefined where it says nothing.
 *
 * @param segment Which of the path's segments is the parameter's
 */
export function readArgument(
  argument: Argument,
  { url, header }: Sent,
  segment: number,
): Argument["value"] | undefined {
  const { name, in: place } = argument;
  const { pathname, search } = new URL(url);
  switch (place) {
    case "path":
      return readSegment(argument, pathname.split("/")[segment] ?? "");
    case "query":
      return readPairs(argument, pairsIn(search.slice(1), "&"));
    case "cookie":
      return readPairs(argument, pairsIn(header("cookie") ?? "", "; "));
    case "header": {
      const text = header(name);
      return text === null ? undefined : readSimple(argument, text, String);
    }
  }
}

function readSegment(argument: Argument, text: string) {
  const { style, explode, value } = argument;
  if (style === "simple") return readSimple(argument, text, decodeURIComponent);
  const rest = text.slice(1);
  if (style === "label") {
    if (!text.startsWith(".")) return undefined;
    return readSimple(argument, rest, decodeURIComponent, explode ? "." : ",");
  }
  if (!text.startsWith(";")) return undefined;
  const pairs = pairsIn(rest, ";");
  return explode && isRecord(value)
    ? recordOf(pairs)
    : readPairs(argument, pairs);
}

function readSimple(
  { value, explode }: Argument,
  text: string,
  decode: (text: string) => string,
  separator = ",",
): Argument["value"] {
  if (typeof value === "string") return decode(text);
  const parts = text.split(separator);
  if (!isRecord(value)) return parts.map(decode);
  return explode
    ? recordOf(pairsIn(text, separator), decode)
    : recordOf(alternating(parts), decode);
}

/** Of a query, of cookies or of a matrix. */
function readPairs(argument: Argument, pairs: Pairs) {
  const { name, value, explode, style } = argument;
  if (isRecord(value) && explode) {
    const wanted = Object.keys(value);
    const entries = wanted.flatMap((key): [string, string][] => {
      const called = style === "deepObject" ? `${name}[${key}]` : key;
      return own(pairs, called).map((text) => [key, decodeURIComponent(text)]);
    });
    return Object.fromEntries(entries);
  }
  const all = own(pairs, name);
  const [first] = all;
  if (first === undefined) return undefined;
  if (typeof value === "string") return decodeURIComponent(first);
  if (explode) return all.map(decodeURIComponent);
  const separators: Readonly<Record<string, RegExp>> = {
    spaceDelimited: /%20|\+/,
    pipeDelimited: /%7C|\|/i,
  };
  const parts = first.split(separators[style] ?? ",");
  return isRecord(value)
    ? recordOf(alternating(parts))
    : parts.map(decodeURIComponent);
}

function own(pairs: Pairs, name: string): readonly string[] {
  return pairs
    .filter(([key]) => decodeURIComponent(key) === name)
    .map(([, text]) => text);
}

function pairsIn(text: string, separator: string): Pairs {
  if (text === "") return [];
  return text.split(separator).map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return [name, rest.join("=")];
  });
}

function alternating(parts: readonly string[]): Pairs {
  return parts.flatMap((part, n) =>
    n % 2 === 0 ? [[part, parts[n + 1] ?? ""] as const] : [],
  );
}

function recordOf(pairs: Pairs, decode = decodeURIComponent) {
  return Object.fromEntries(
    pairs.map(([name, value]) => [decode(name), decode(value)]),
  );
}

function isRecord(
  value: Argument["value"],
): value is Readonly<Record<string, string>> {
  return typeof value === "object" && !Array.isArray(value);
}

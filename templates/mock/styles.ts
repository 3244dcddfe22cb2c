/** Reads what OpenAPI's parameter styles have written. */

import type { MockArgument, MockSerialization } from "./description.js";
import { readText } from "./values.js";

/** A name and a value as they stand in a query or a cookie, still encoded. */
export type RawPair = readonly [name: string, value: string];

/** The pairs of a query or a form: `a=b&c=d`. */
export function rawPairs(text: string, delimiter = "&"): readonly RawPair[] {
  return text
    .split(delimiter)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name, value.join("=")];
    });
}

/** Percent-encoded text, decoded; as it is where it cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A place in a path, or a header, that is the whole of an argument. */
export function readSegment(
  text: string,
  { name, schema, in: place }: MockArgument,
  { style, explode }: MockSerialization,
): unknown {
  const plain = place === "header" ? (raw: string) => raw : decoded;
  if (style === "json" || style === "text")
    return ofContent(plain(text), style);
  const begin = { label: ".", matrix: ";" }[style] ?? "";
  if (!text.startsWith(begin)) return text;
  const rest = text.slice(begin.length);
  const delimiter = explode && begin !== "" ? begin : ",";
  if (style === "matrix" && explode && isOfKind("object", schema)) {
    return fieldsOf(rawPairs(rest, ";"), plain);
  }
  if (style === "matrix") {
    const pairs = rawPairs(rest, ";").filter(([key]) => decoded(key) === name);
    const texts = pairs.map(([, value]) => value);
    return explode && isOfKind("array", schema)
      ? texts.map(plain)
      : ofParts(texts[0] ?? "", ",", false, schema, plain);
  }
  return ofParts(rest, delimiter, explode, schema, plain);
}

/** The value of a query or cookie parameter; undefined where it has no pair. */
export function readPairs(
  pairs: readonly RawPair[],
  { name, schema }: MockArgument,
  { style, explode }: MockSerialization,
): unknown {
  const own = pairs.filter(([key]) => decoded(key) === name);
  const last = own.at(-1)?.[1];
  if (style === "deepObject") return deepObject(pairs, name);
  if (explode && isOfKind("array", schema)) {
    return own.length ? own.map(([, value]) => formText(value)) : undefined;
  }
  if (last === undefined) return undefined;
  if (style === "json" || style === "text") {
    return ofContent(formText(last), style);
  }
  const delimiter =
    { spaceDelimited: /%20|\+/, pipeDelimited: /%7C|\|/i }[style] ?? ",";
  return ofParts(last, delimiter, false, schema, formText);
}

/** Whether a pair of a query belongs to an argument. */
export function isPairOf(
  [key]: RawPair,
  { name }: MockArgument,
  serialization: MockSerialization | undefined,
): boolean {
  const plain = decoded(key);
  return (
    plain === name ||
    (serialization?.style === "deepObject" && plain.startsWith(`${name}[`))
  );
}

/** An object from pairs that are its fields. */
export function fieldsOf(
  pairs: readonly RawPair[],
  plain: (text: string) => string = formText,
): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map(([key, value]) => [plain(key), plain(value)]),
  );
}

export function isOfKind(
  kind: "array" | "object",
  { types }: MockArgument["schema"],
): boolean {
  return types?.includes(kind) === true && !types.includes("string");
}

function ofParts(
  text: string,
  delimiter: string | RegExp,
  explode: boolean,
  schema: MockArgument["schema"],
  plain: (text: string) => string,
): unknown {
  if (isOfKind("array", schema)) return text.split(delimiter).map(plain);
  if (!isOfKind("object", schema)) return readText(plain(text), schema);
  const parts = text.split(delimiter);
  if (explode)
    return fieldsOf(
      parts.flatMap((part) => rawPairs(part)),
      plain,
    );
  const fields: Record<string, unknown> = {};
  for (let n = 0; n + 1 < parts.length; n += 2) {
    fields[plain(parts[n] ?? "")] = plain(parts[n + 1] ?? "");
  }
  return fields;
}

function ofContent(text: string, style: "json" | "text"): unknown {
  if (style === "text") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function deepObject(pairs: readonly RawPair[], name: string): unknown {
  const own = pairs
    .map(([key, value]) => [decoded(key), value] as const)
    .filter(([key]) => key.startsWith(`${name}[`));
  return own.length
    ? fieldsOf(
        own.map(([key, value]) => [key.slice(name.length + 1, -1), value]),
      )
    : undefined;
}

function formText(text: string): string {
  return decoded(text.replaceAll("+", " "));
}

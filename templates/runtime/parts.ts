/** The parts of an argument that is a list or an object, for OpenAPI's parameter styles. */

import { argumentText, isPlain } from "./argument-text.js";

/** Makes a text fit its place: percent-encodes it, or not. */
export type Encode = (text: string) => string;

/** An argument's texts: one, those of a list, or those of an object's fields. */
export type Parts =
  | { readonly kind: "one"; readonly items: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "object";
      readonly pairs: readonly (readonly [name: string, text: string])[];
    };

/**
 * The encoded texts of an argument. `undefined` and `null` are left out, in lists
 * and objects too; what is deeper is JSON text.
 *
 * @throws TypeError, naming the argument, where a value has no faithful text
 */
export function partsOf(name: string, value: unknown, encode: Encode): Parts {
  const encoded = (item: unknown) => {
    const text = argumentText(name, item);
    return text === undefined ? [] : [encode(text)];
  };
  if (Array.isArray(value)) {
    return { kind: "list", items: value.flatMap(encoded) };
  }
  if (!isPlain(value)) return { kind: "one", items: encoded(value) };
  const pairs = Object.entries(value).flatMap(([field, item]) =>
    encoded(item).map(
      (text) => [encode(argumentText(name, field)), text] as const,
    ),
  );
  return { kind: "object", pairs };
}

/** All texts one after the other; of an object, `R,100,G,200` or `R=100,G=200`. */
export function flat(parts: Parts, explode?: boolean): readonly string[] {
  if (parts.kind !== "object") return parts.items;
  return explode
    ? parts.pairs.map((pair) => pair.join("="))
    : parts.pairs.flat();
}

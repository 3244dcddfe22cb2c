/** How OpenAPI's styles write a parameter in a path. */

import type { ParameterDescription } from "./description.js";
import { flat, partsOf } from "./parts.js";

/** `blue,black,brown`, `R,100,G,200`; exploded `R=100,G=200`. */
export function simple(
  { name, explode }: ParameterDescription,
  value: unknown,
): string {
  return flat(partsOf(name, value, encodeURIComponent), explode).join();
}

/** As `simple`, with what RFC 3986 reserves as it is, slashes among it, but for what ends a path. */
export function reserved(
  { name, explode }: ParameterDescription,
  value: unknown,
): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /%(2F|3A|40|24|26|2B|2C|3B|3D)/g,
      decodeURIComponent,
    );
  return flat(partsOf(name, value, encode), explode).join();
}

/** `.blue,black,brown`, `.R,100,G,200`; exploded `.blue.black.brown`, `.R=100.G=200`. */
export function label(
  { name, explode }: ParameterDescription,
  value: unknown,
): string {
  const texts = flat(partsOf(name, value, encodeURIComponent), explode);
  return texts.length ? `.${texts.join(explode ? "." : ",")}` : "";
}

/**
 * `;color=blue,black,brown`, `;color=R,100,G,200`; exploded
 * `;color=blue;color=black`, `;R=100;G=200`. An empty text is `;color`.
 */
export function matrix(
  { name, explode }: ParameterDescription,
  value: unknown,
): string {
  const parts = partsOf(name, value, encodeURIComponent);
  const key = encodeURIComponent(name);
  const pairs =
    parts.kind === "object" && explode
      ? parts.pairs
      : (explode ? flat(parts) : joined(flat(parts))).map(
          (text) => [key, text] as const,
        );
  return pairs
    .map(([field, text]) => `;${field}${text && `=${text}`}`)
    .join("");
}

function joined(texts: readonly string[]): readonly string[] {
  return texts.length ? [texts.join()] : [];
}

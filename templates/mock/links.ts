/** The addresses on other servers that answers lead to: an upload's, a picture's. */

import type { MockDescription } from "./description.js";

/** @returns Whether one of the documented answers holds this very address. */
export function linksOf({
  baseUrl,
  operations,
}: MockDescription): (url: URL) => boolean {
  const { origin } = new URL(baseUrl, "http://localhost");
  let texts: readonly string[] | undefined;
  return (url) => {
    if (url.origin === origin) return false;
    // Few tests follow a link, so the answers are not searched before one does.
    texts ??= operations.map(({ answer }) => JSON.stringify(answer ?? null));
    const literal = JSON.stringify(url.href);
    return texts.some((text) => text.includes(literal));
  };
}

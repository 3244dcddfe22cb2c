/** Where an API is. */

/**
 * A base URL without a slash at its end. In a page it may be relative.
 *
 * @throws TypeError where paths cannot simply follow it
 */
export function baseUrlOf(
  given: string,
  fault = "baseUrl must be a URL without a query, a fragment or a password",
): string {
  const { location } = globalThis as { location?: { href: string } };
  const url = URL.canParse(given, location?.href)
    ? new URL(given, location?.href)
    : undefined;
  // Also where nothing follows them, which `search` and `hash` do not tell.
  if (!url || /[?#]/.test(url.href) || url.username || url.password) {
    throw new TypeError(fault);
  }
  return url.href.replace(/\/+$/, "");
}

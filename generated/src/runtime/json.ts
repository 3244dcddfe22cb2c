/** Reading JSON. */

/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(
  text: unknown,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  try {
    const json = String(text);
    // Older workers of Cloudflare's leave a byte order mark in the text.
    return JSON.parse(
      json.startsWith("\uFEFF") ? json.slice(1) : json,
      reviver,
    );
  } catch {
    return undefined;
  }
}

/** What stands at a path of field names; `undefined` where nothing does. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

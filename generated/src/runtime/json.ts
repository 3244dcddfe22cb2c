/** Reading JSON. */

/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(
  text: unknown,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  try {
    return JSON.parse(text as string, reviver);
  } catch {
    return undefined;
  }
}

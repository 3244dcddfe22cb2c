/** The value of one argument as text, for a form field, a query or a header. */

/**
 * Strings are themselves, numbers and booleans are written out, arrays and
 * plain objects are JSON. `undefined` where the argument is to be left out.
 *
 * @throws TypeError, naming the argument, where the value has no faithful text
 */
export function argumentText(name: string, value: string): string;
export function argumentText(name: string, value: unknown): string | undefined;
export function argumentText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  wellFormed(name, name);
  if (typeof value === "string") return wellFormed(name, value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    // From here on String() would write 1e+21.
    return Math.abs(finite(name, value)) < 1e21
      ? String(value)
      : BigInt(value).toString();
  }
  // What toJSON makes of a top-level value is a value like any other: a Date
  // is its ISO text, without the quotes that JSON puts around it.
  const text = jsonText(name, value);
  return text?.startsWith('"') ? (JSON.parse(text) as string) : text;
}

/**
 * JSON text of a value, checked so that nothing is lost on the way. `undefined`
 * where its `toJSON` gives that.
 *
 * @throws TypeError, naming the argument, for what JSON would drop or change:
 * NaN, Infinity, a bigint, a function, a symbol, a lone surrogate, an object
 * that is neither plain nor has `toJSON`, a circular one
 */
export function jsonText(name: string, value: unknown): string | undefined {
  const checked = function (this: unknown, key: string, seen: unknown) {
    // JSON.stringify has called toJSON already; the holder has the original.
    const original = (this as Record<string, unknown>)[key];
    wellFormed(name, key);
    return faithful(name, original, seen);
  };
  try {
    return JSON.stringify(value, checked);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusal(name, "cannot be written as JSON, is it circular?");
  }
}

class Refusal extends TypeError {
  override get name(): string {
    return "TypeError";
  }
}

/** The error for an argument that cannot be sent. Never has its value. */
export function refusal(name: string, why: string, cause?: unknown): TypeError {
  return new Refusal(
    `argument ${JSON.stringify(name)} ${why}`,
    cause === undefined ? undefined : { cause },
  );
}

function faithful(name: string, original: unknown, value: unknown): unknown {
  switch (typeof value) {
    case "string":
      return wellFormed(name, value);
    case "number":
      return finite(name, value);
    case "bigint":
    case "function":
    case "symbol":
      throw refusal(name, `holds a ${typeof value}; pass a string`);
    case "object":
      // An invalid Date has a toJSON that gives null; bytes may have one too.
      if (
        value
          ? ArrayBuffer.isView(original) ||
            !(Array.isArray(value) || isPlain(value))
          : original
      ) {
        throw refusal(name, "holds an object that has no JSON form");
      }
      return value;
    default:
      return value;
  }
}

function finite(name: string, value: number): number {
  if (!Number.isFinite(value)) throw refusal(name, `is or holds ${value}`);
  return value;
}

/** @throws TypeError, naming the argument, where a text is no Unicode */
export function wellFormed(name: string, value: string): string {
  // Many times faster than to look for /\p{Surrogate}/u, and newer than the
  // library that we are compiled with.
  if ((value as unknown as Unicode).isWellFormed()) return value;
  throw refusal(name, "holds half of a surrogate pair");
}

interface Unicode {
  isWellFormed(): boolean;
}

/** Whether a value is an object literal, in whatever realm it was made. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || !value) return false;
  // An object literal's prototype has none itself.
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}

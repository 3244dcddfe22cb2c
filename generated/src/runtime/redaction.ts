/** Keeps secrets out of errors and logs. */

import { isPlain } from "./argument-text.js";

/** Text with each secret replaced. */
export type Redact = (text: string) => string;

/** What stands where a secret was. */
export const REDACTED = "[redacted]";

const SECRET =
  "token|secret|password|cookie|authorization|api[-_]?key|verifier|assertion";

/** Whether a field of this name holds a secret: `client_secret`, `accessToken`. */
export function isSecret(name: string): boolean {
  return new RegExp(`(${SECRET})$`, "i").test(name);
}

// As forms and queries have them, `client_secret=…&code=…`, and JSON that is said to
// be text: `"client_secret": "…"`.
const PAIRS = new RegExp(`((${SECRET})(=|": ?")|\\bcode=)[^&\\s"']+`, "gi");

/**
 * @param sources What was sent: arguments and headers. It may grow; its secrets
 * are looked for when there is a text to redact, for most calls have none
 */
export function redactionOf(sources: readonly unknown[]): Redact {
  let seen = 0;
  let pattern: RegExp | undefined;
  return (text) => {
    if (seen < sources.length) {
      seen = sources.length;
      pattern = patternOf(secretsIn(sources));
    }
    // First what is known: `"authorization": "Bearer …"` is no pair of one word.
    const clean = pattern ? text.replace(pattern, REDACTED) : text;
    return clean.replace(PAIRS, `$1${REDACTED}`);
  };
}

/**
 * The secrets among arguments and headers, at any depth, by the names of their
 * fields. OAuth's `code` is one. Of a header also each word: `Bearer …`, `d=…`.
 */
export function* secretsIn(value: unknown): Generator<string, void> {
  for (const [name, inner] of Object.entries(Object(value) as object)) {
    if (typeof inner !== "string") {
      if (isPlain(inner) || Array.isArray(inner)) yield* secretsIn(inner);
    } else if (name === "code" || isSecret(name)) {
      yield inner;
      yield* inner.split(/[\s=;]+/).filter((word) => word.length > 7);
    }
  }
}

/** All spellings at once, the longest first, for one may be part of another. */
function patternOf(secrets: Iterable<string>): RegExp | undefined {
  const spellings = [...secrets]
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      decoded(secret),
      JSON.stringify(secret).slice(1, -1),
    ])
    .sort((a, b) => b.length - a.length)
    .map((spelling) => {
      const exactly = spelling.replace(/\W/g, "\\$&");
      // A short one would be found in the middle of any text.
      return spelling.length > 7
        ? exactly
        : spelling && `(?<!\\w)${exactly}(?!\\w)`;
    })
    .filter(Boolean);
  return spellings[0] ? new RegExp(spellings.join("|"), "gi") : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A copy of an error that holds its name, message, code, stack and cause, and
 * nothing else: what a custom `fetch` throws may carry the whole request.
 *
 * @param depth How many causes of causes are kept
 */
export function redactedError(
  error: unknown,
  redact: Redact,
  depth = 4,
): Error {
  const source = Object(error) as Readonly<Record<string, unknown>>;
  const text = (value: unknown) =>
    typeof value === "string" ? redact(value) : undefined;
  const { cause } = source;
  const copy = new Error(
    text(typeof error === "string" ? error : source["message"]),
    cause === undefined || !depth
      ? undefined
      : { cause: redactedError(cause, redact, depth - 1) },
  );
  Object.defineProperties(copy, {
    name: { value: text(source["name"]) ?? "Error" },
    stack: { value: text(source["stack"]) ?? copy.stack },
  });
  const code = text(source["code"]);
  return code === undefined ? copy : Object.assign(copy, { code });
}

/** Keeps secrets out of errors. */

/** Text with each secret replaced. */
export type Redact = (text: string) => string;

/** @param secrets What must not appear; `undefined` and "" are ignored */
export function redactionOf(
  ...secrets: readonly (string | undefined)[]
): Redact {
  const spellings = secrets.flatMap((secret) =>
    secret ? [secret, encodeURIComponent(secret)] : [],
  );
  return (text) =>
    spellings.reduce(
      (clean, secret) => clean.replaceAll(secret, "[redacted]"),
      text,
    );
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
  const source = Object(error) as Partial<NodeLikeError>;
  const { message = String(error), cause, code } = source;
  const copy = new Error(
    redact(message),
    cause === undefined || !depth
      ? undefined
      : { cause: redactedError(cause, redact, depth - 1) },
  );
  Object.defineProperties(copy, {
    name: { value: source.name ?? "Error" },
    stack: { value: redact(source.stack ?? copy.stack ?? "") },
  });
  return code === undefined ? copy : Object.assign(copy, { code });
}

interface NodeLikeError extends Error {
  readonly code: unknown;
}

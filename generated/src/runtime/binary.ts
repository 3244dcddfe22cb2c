/** Values that are bytes, and travel as they are. */

import { refusal } from "./argument-text.js";

/**
 * What can be sent as bytes: a `Blob` or `File`, a buffer or a view of one, or
 * a stream, which is read to its end first.
 */
export type Binary = Blob | ArrayBuffer | ArrayBufferView | ReadableStream;

/** Whether a value is bytes: a file, a buffer, a view of one, a stream. */
export function isBinary(value: unknown): value is Binary {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}

/**
 * The bytes of a value. A file keeps its name and type.
 *
 * @throws TypeError, naming the argument, where the bytes cannot be had
 */
export async function toBlob(name: string, value: Binary): Promise<Blob> {
  if (value instanceof Blob) return value;
  try {
    // A copy at once: the caller may use a buffer again after the call.
    return value instanceof ReadableStream
      ? await new Response(value).blob()
      : new Blob([value as ArrayBuffer]);
  } catch (cause) {
    throw refusal(name, "could not be read to its end", cause);
  }
}

/** The text of a body that is read as it comes. */

import { abortable } from "./abortable.js";

/** How a stream of an answer ends before its end. */
export interface StreamEnds {
  /** Ends it with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The error where the connection breaks. */
  readonly broken: (cause: unknown) => Error;
}

/**
 * The text of a body, piece by piece. A character whose bytes come in two pieces
 * is whole; a byte order mark is dropped. When the loop over it ends, so does the
 * body.
 *
 * @throws the signal's reason; the error of `broken`
 */
export async function* textsOf(
  body: ReadableStream<Uint8Array>,
  { signal, broken }: StreamEnds,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const read = () =>
    abortable<Awaited<ReturnType<typeof reader.read>>>(
      signal,
      (resolve, reject) => {
        reader.read().then(resolve, (cause: unknown) => {
          reject(broken(cause));
        });
        return () => undefined;
      },
    );
  try {
    for (;;) {
      const { done, value } = await read();
      const text = decoder.decode(value, { stream: !done });
      if (text) yield text;
      if (done) return;
    }
  } finally {
    // Of a body that has broken there is nothing left to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * A text in pieces, cut at a delimiter. The last part is the one behind the last
 * delimiter, empty or not.
 */
export async function* cutAt(
  delimiter: string,
  texts: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let pending: string[] = [];
  for await (const text of texts) {
    const [first = "", ...others] = text.split(delimiter);
    pending.push(first);
    for (const other of others) {
      yield pending.join("");
      pending = [other];
    }
  }
  yield pending.join("");
}

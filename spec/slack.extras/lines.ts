/** Streams of bytes, read as text, and no faster than somebody wants it. */

type Part = Uint8Array<ArrayBuffer>;

/**
 * What gzip has made of parts. A part is asked for when all that the ones before
 * have given is used up: Node's decompression would read on by itself.
 *
 * @param read The next part; `undefined` at the end
 * @throws what `read` throws; a TypeError, or Node's error, for what is not gzip
 */
export async function* gunzipped(
  read: () => Promise<Part | undefined>,
): AsyncGenerator<Part, void> {
  const gunzip: {
    readonly readable: ReadableStream<Part>;
    readonly writable: WritableStream<Part>;
  } = new DecompressionStream("gzip");
  const reader = gunzip.readable.getReader();
  const writer = gunzip.writable.getWriter();
  const seen = { end: false };
  const feed = async () => {
    const part = await read();
    seen.end = !part;
    await (part ? writer.write(part) : writer.close());
  };
  let feeding: Promise<void> | undefined;
  try {
    for (;;) {
      const next = reader.read();
      next.catch(() => undefined);
      // A part may give nothing yet, or more than one piece.
      let piece = await Promise.race([next, feeding]);
      while (!piece && !seen.end) {
        feeding = feed();
        feeding.catch(() => undefined);
        piece = await Promise.race([next, feeding]);
      }
      const { done, value } = piece ?? (await next);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The lines of a text in UTF-8, each as soon as it has ended; no empty ones. */
export async function* linesOf(
  parts: AsyncIterable<Part>,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of parts) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines.filter(isText);
  }
  yield* [rest + decoder.decode()].filter(isText);
}

function isText(line: string): boolean {
  return line.trim() !== "";
}

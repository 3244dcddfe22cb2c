/** Streams of bytes, read as text. */

/**
 * The lines of a stream, each as soon as it has ended; empty ones are left out.
 * The stream is cancelled when nobody wants more lines.
 *
 * @throws what the stream fails with
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim()) yield line;
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The same stream; tells what it failed with before whoever reads it finds out. */
export function watched<Part>(
  stream: ReadableStream<Part>,
  failed: (cause: unknown) => void,
): ReadableStream<Part> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        failed(cause);
        throw cause;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** The bytes of a file, from wherever they come. */

import { abortable } from "../runtime/abortable.js";
import { refusal } from "../runtime/argument-text.js";
import { isBinary } from "../runtime/binary.js";

/**
 * A file: its bytes, a stream of them (of the web, or Node's), or a path where
 * there is a file system.
 */
export type FileSource =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<unknown>;

/**
 * Reads a file to its end. A stream is listened to from the moment of the call,
 * and given up when the signal aborts.
 *
 * @throws TypeError for what is no file; what the stream or the file system
 * fails with; the signal's reason
 */
export async function bytesOf(
  source: FileSource,
  signal: AbortSignal,
): Promise<Blob> {
  if (typeof source === "string") return fileAt(source, signal);
  if (source instanceof ReadableStream) {
    const ended = new TransformStream<Uint8Array, Uint8Array>();
    return new Response(source.pipeThrough(ended, { signal })).blob();
  }
  if (source instanceof Blob) return source;
  // A copy: the caller may use a buffer again after the call.
  if (isBinary(source)) return new Blob([source as ArrayBuffer]);
  if (isIterable(source)) return partsOf(source, signal);
  throw refusal("file", "must be a path, bytes, or a stream of bytes");
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in (Object(value) as object);
}

function partsOf(
  source: AsyncIterable<unknown> & { readonly destroy?: () => unknown },
  signal: AbortSignal,
): Promise<Blob> {
  const iterator = source[Symbol.asyncIterator]();
  const stop = () => {
    // A stream of Node's ends at once so, even while it waits for a part.
    if (source.destroy) source.destroy();
    else iterator.return?.().catch(() => undefined);
  };
  const read = async () => {
    const parts: Blob[] = [];
    for await (const part of { [Symbol.asyncIterator]: () => iterator }) {
      if (typeof part !== "string" && !isBinary(part)) {
        throw refusal("file", "is a stream of something else than bytes");
      }
      parts.push(new Blob([part as ArrayBuffer]));
    }
    return new Blob(parts);
  };
  // Begun even if it is to stop at once: an error that nobody listens to would
  // end the process.
  const reading = read();
  reading.catch(() => undefined);
  if (signal.aborted) stop();
  return abortable(signal, (resolve, reject) => {
    reading.then(resolve, reject);
    return stop;
  });
}

async function fileAt(path: string, signal: AbortSignal): Promise<Blob> {
  // Asked for at run time, so that no bundler looks for it.
  const { process } = globalThis as { readonly process?: Partial<Builtins> };
  const files = process?.getBuiltinModule?.("fs/promises");
  if (!files) {
    throw refusal("file", "is a path, and here is no file system: give bytes");
  }
  try {
    return new Blob([await files.readFile(path, { signal })]);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

/** What Node, Deno and Bun have in common. */
interface Builtins {
  getBuiltinModule(name: "fs/promises"):
    | {
        readFile(
          path: string,
          options: { readonly signal: AbortSignal },
        ): Promise<Uint8Array<ArrayBuffer>>;
      }
    | undefined;
}

/** Answers that are JSON values one after the other. */

import { parseJson } from "./json.js";
import { cutAt } from "./text-stream.js";

/** Whether a media type is one value a line. */
export function isJsonLines(type: string): boolean {
  return /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/.test(type);
}

/** Whether a media type is JSON text sequences (RFC 7464). */
export function isJsonSequence(type: string): boolean {
  return /^application\/([^/]+\+)?json-seq$/.test(type);
}

/**
 * The values of a text in pieces.
 *
 * @param delimiter What stands between two, or in front of each
 * @param invalid The error for what is not JSON
 */
export async function* jsonValues(
  delimiter: "\n" | "\x1e",
  texts: AsyncIterable<string>,
  invalid: () => Error,
): AsyncGenerator<unknown, void, undefined> {
  for await (const part of cutAt(delimiter, texts)) {
    if (!part.trim()) continue;
    const value = parseJson(part);
    if (value === undefined) throw invalid();
    yield value;
  }
}

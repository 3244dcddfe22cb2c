/** One request and its response. */

import { dataOf, readBody } from "./answer.js";
import type { CallContext } from "./call-context.js";
import { ConnectionError } from "./errors.js";
import type { FetchInit, FetchLike } from "./options.js";
import { redactedError } from "./redaction.js";

/** A successful response, and what its body says. */
export interface Answer {
  readonly response: Response;
  /** The body as it came. */
  readonly body: string | Blob;
  /** The body decoded. */
  readonly data: unknown;
  /** How often the request was sent. */
  readonly attempts: number;
}

/**
 * Sends a request once and reads the response to its end.
 *
 * @throws ApiError
 */
export async function exchange(
  call: CallContext,
  fetch: FetchLike,
  url: string,
  init: FetchInit,
): Promise<Answer> {
  let response: Response;
  let body: string | Blob;
  try {
    response = await fetch(url, init);
    body = await readBody(call.operation, response);
  } catch (error) {
    const cause = redactedError(error, call.redact);
    throw new ConnectionError(`got no response: ${rootMessage(cause)}`, {
      method: call.operation.name,
      attempts: call.attempts,
      cause,
    });
  }
  const data = dataOf(call, response, body);
  return { response, body, data, attempts: call.attempts };
}

/** What went wrong stands in the innermost cause: "fetch failed" says little. */
function rootMessage({ message, cause }: Error): string {
  return (cause instanceof Error && rootMessage(cause)) || message;
}

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
}

/**
 * Sends a request once and reads the response to its end.
 *
 * @param attempts How often the request has been sent, this time included
 * @throws ApiError
 */
export async function exchange(
  call: CallContext,
  fetch: FetchLike,
  url: string,
  init: FetchInit,
  attempts: number,
): Promise<Answer> {
  let response: Response;
  let body: string | Blob;
  try {
    response = await fetch(url, init);
    body = await readBody(call.operation, response);
  } catch (error) {
    const cause = redactedError(error, call.redact);
    const method = call.operation.name;
    throw new ConnectionError(`got no response: ${rootMessage(cause)}`, {
      method,
      attempts,
      cause,
    });
  }
  return { response, body, data: dataOf(call, response, body, attempts) };
}

/** What went wrong stands in the innermost cause: "fetch failed" says little. */
function rootMessage({ message, cause }: Error): string {
  return (cause instanceof Error && rootMessage(cause)) || message;
}

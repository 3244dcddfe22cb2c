/** One request and its response. */

import { dataOf, readBody } from "./answer.js";
import type { CallContext } from "./call-context.js";
import { ConnectionError } from "./errors.js";
import { errorDetails } from "./failure.js";
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
 * Reads a response to its end and judges it.
 *
 * @throws ApiError
 */
export async function answerFrom(
  call: CallContext,
  response: Response,
): Promise<Answer> {
  const body = await connected(
    call,
    () => readBody(call.operation, response),
    response,
  );
  const data = dataOf(call, response, body);
  return { response, body, data, attempts: call.attempts };
}

/**
 * What needs a connection.
 *
 * @param response What has come before it broke
 * @throws ConnectionError, without secrets, in place of whatever goes wrong
 */
export async function connected<T>(
  call: CallContext,
  work: () => Promise<T>,
  response?: Response,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = redactedError(error, call.redact);
    const what = `got no response: ${rootMessage(cause)}`;
    const details = response ? errorDetails(call, response, "") : call;
    throw new ConnectionError(what, { ...details, cause });
  }
}

/** What went wrong stands in the innermost cause: "fetch failed" says little. */
function rootMessage({ message, cause }: Error): string {
  return (cause instanceof Error && rootMessage(cause)) || message;
}

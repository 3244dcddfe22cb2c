/** One request and its response. */

import { dataOf, readBody } from "./answer.js";
import { bearer } from "./authorize.js";
import type { Body, CallContext } from "./description.js";
import { ConnectionError } from "./errors.js";
import { errorDetails } from "./failure.js";
import type { Changes, Through } from "./middleware.js";
import type { FetchLike } from "./options.js";
import type { PlainRequest } from "./prepare.js";
import { redactedError } from "./redaction.js";

/** A successful response, and what its body says. */
export interface Answer {
  readonly response: Response;
  readonly body: Body;
  /** The body decoded. */
  readonly data: unknown;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** A call that can be sent. */
export interface Sendable extends CallContext {
  readonly fetch: FetchLike | undefined;
  /** Passed to `fetch` besides our own. */
  readonly init: object | undefined;
  /** Leads a request through middleware; absent where there is none. */
  readonly through: Through | undefined;
  /** Where `redact` finds what is secret; what is sent is added to it. */
  readonly sent: unknown[];
}

/**
 * Sends a request once and reads the response to its end, unless the operation
 * wants it unread.
 *
 * @throws ApiError; what middleware throws
 */
export async function exchange(
  call: Sendable,
  request: PlainRequest,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  const { through, init, operation, attempts } = call;
  const send = async (
    { url, method, headers: own, body }: PlainRequest,
    changes?: Changes,
  ) => {
    // Has room for one more, which objects that are made by a spread have not.
    const headers: Record<string, string> = Object.assign({}, own);
    const authorized = { url, headers };
    const secrets =
      token !== undefined && (operation.authorize ?? bearer)(authorized, token);
    call.sent.push(headers, secrets);
    try {
      return await (call.fetch ?? fetch)(authorized.url, {
        ...init,
        signal,
        ...changes,
        method,
        headers,
        body,
        redirect: "manual",
      });
    } catch (error) {
      throw connectionError(call, error);
    }
  };
  // What middleware throws is its own affair.
  const response = await (through
    ? through(request, init, signal, send)
    : send(request));
  let body: Body = "";
  try {
    // What a 429 has to say stands in its headers.
    if (response.status === 429) await response.body?.cancel();
    else body = await readBody(operation, response);
  } catch (error) {
    throw connectionError(call, error, response);
  }
  return { response, body, data: dataOf(call, response, body), attempts };
}

/** The error, without secrets, where a connection was not had or has broken. */
function connectionError(
  call: CallContext,
  error: unknown,
  response?: Response,
): ConnectionError {
  const cause = redactedError(error, call.redact);
  const details = response ? errorDetails(call, response, "") : call;
  return new ConnectionError(`got no response: ${rootMessage(cause)}`, {
    ...details,
    cause,
  });
}

/** What went wrong stands in the innermost cause: "fetch failed" says little. */
function rootMessage({ message, cause }: Error): string {
  return (cause instanceof Error && rootMessage(cause)) || message;
}

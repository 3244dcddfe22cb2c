/** One request and its response. */

import { dataOf, readBody, type Body } from "./answer.js";
import { bearer } from "./authorize.js";
import type { CallContext } from "./call-context.js";
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
  const { through } = call;
  const send = (
    { url, method, headers: own, body }: PlainRequest,
    changes?: Changes,
  ) => {
    const headers: Record<string, string> = { ...own };
    const authorized = { url, headers };
    if (token !== undefined) {
      (call.operation.authorize ?? bearer)(authorized, token);
    }
    call.sent.push(headers);
    return (call.fetch ?? fetch)(authorized.url, {
      ...call.init,
      signal,
      ...changes,
      method,
      headers,
      body,
      redirect: "manual",
    });
  };
  let response: Response | undefined;
  let body: Body;
  try {
    response = through
      ? await through(request, call.init, signal, async (plain, changes) => {
          try {
            return await send(plain, changes);
          } catch (error) {
            throw connectionError(call, error);
          }
        })
      : await send(request);
    body =
      response.status === 429
        ? await unread(response)
        : await readBody(call.operation, response);
  } catch (error) {
    // What middleware throws is its own affair.
    throw through && !response ? error : connectionError(call, error, response);
  }
  const data = dataOf(call, response, body);
  return { response, body, data, attempts: call.attempts };
}

/** Lets go of a body: what a 429 has to say stands in its headers. */
async function unread({ body }: Response): Promise<string> {
  await body?.cancel();
  return "";
}

/** The error, without secrets, where a connection was not had or has broken. */
function connectionError(
  call: CallContext,
  error: unknown,
  response?: Response,
): ConnectionError {
  const cause = redactedError(error, call.redact);
  const what = `got no response: ${rootMessage(cause)}`;
  const details = response ? errorDetails(call, response, "") : call;
  return new ConnectionError(what, { ...details, cause });
}

/** What went wrong stands in the innermost cause: "fetch failed" says little. */
function rootMessage({ message, cause }: Error): string {
  return (cause instanceof Error && rootMessage(cause)) || message;
}

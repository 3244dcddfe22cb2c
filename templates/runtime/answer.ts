/** A response, read to its end and judged. */

import { isPlain } from "./argument-text.js";
import type { CallContext } from "./call-context.js";
import type { Operation } from "./description.js";
import { HttpError, ResponseError } from "./errors.js";
import { errorDetails, platformFailure, rateLimitFailure } from "./failure.js";
import { parseJson } from "./json.js";
import { accepts, essence, isJson } from "./media-type.js";

/** A body as it came; a stream where the call asked for it unread. */
export type Body = string | Blob | ReadableStream<Uint8Array>;

/** Reads the body: text where its type or a failure makes it text, or bytes. */
export function readBody(
  operation: Operation,
  response: Response,
): Promise<Body> {
  const { ok, body } = response;
  const type = answerType(operation, response);
  if (operation.unread && ok && body && !isJson(type)) {
    return Promise.resolve(body);
  }
  const isText = !ok || /^text\/|[/+](json|xml)\b/.test(essence(type));
  return isText ? response.text() : response.blob();
}

/**
 * The data of an answer: decoded JSON, text, or a Blob; `undefined` where there
 * is none by design, or the stream of a body that is unread.
 *
 * @throws RateLimitError, PlatformError, HttpError, ResponseError
 */
export function dataOf(
  call: CallContext,
  response: Response,
  body: Body,
): unknown {
  const { api, operation } = call;
  const { ok, status } = response;
  const type = answerType(operation, response);
  const data = isJson(type) ? parseJson(body) : body;
  const details = () => errorDetails(call, response, body);

  const failure =
    rateLimitFailure(api, response, data, details) ??
    platformFailure(api, data, details);
  if (failure) throw failure;
  if (!ok) {
    // A page does not even see where it leads.
    const redirected =
      response.type === "opaqueredirect" || response.headers.has("location")
        ? ": a redirect, which is not followed"
        : "";
    throw new HttpError(`failed${redirected}`, details());
  }
  if (status === 204 || status === 205 || operation.method === "HEAD") {
    return undefined;
  }
  const empty = body === "" || (body instanceof Blob && body.size === 0);
  if (empty && accepts(operation.accept, "")) return undefined;
  const fault = empty
    ? "nothing"
    : !accepts(operation.accept, type)
      ? `${call.redact(type)}, not ${operation.accept}`
      : data === undefined
        ? "what is not JSON"
        : api.failure && isJson(type) && !isPlain(data)
          ? "JSON that is no object"
          : undefined;
  if (fault) throw new ResponseError(`answered ${fault}`, details());
  return data;
}

/** Where a response does not say what it is, it is what was asked for. */
function answerType(operation: Operation, response: Response): string {
  const type = response.headers.get("content-type");
  if (type) return type;
  return operation.accept.replace(/,.*/s, "");
}

/** A response, read to its end and judged. */

import { isPlain } from "./argument-text.js";
import type { Body, CallContext, Operation } from "./description.js";
import { HttpError, ResponseError } from "./errors.js";
import { errorDetails, failureOf } from "./failure.js";
import { parseJson } from "./json.js";
import { isJson, JSON_TYPE } from "./media-type.js";

/** Reads the body: of a failure as text, and so of JSON. */
export function readBody(
  operation: Operation,
  response: Response,
): Promise<Body> {
  const { answer } = operation;
  return answer && response.ok
    ? answer.read(operation, response, answerType(operation, response))
    : response.text();
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
  const { answer, accept = JSON_TYPE } = operation;
  const accepts = (one: string) =>
    answer ? answer.accepts(accept, one) : isJson(one);
  const { ok, status } = response;
  const type = answerType(operation, response);
  const data =
    (ok ? answer?.decode?.(call, response, body, type) : undefined) ??
    (isJson(type) ? parseJson(body) : body);
  const details = () => errorDetails(call, response, body);

  const failure = failureOf(api, response, data, details);
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
  const empty = !body || (body instanceof Blob && !body.size);
  if (empty && accepts("")) return undefined;
  // A text may be empty, if the response says that it is one.
  const isNothing =
    empty &&
    !(
      /^text/i.test(response.headers.get("content-type") ?? "") && accepts(type)
    );
  const fault = isNothing
    ? "nothing"
    : !accepts(type)
      ? `${call.redact(type)}, not ${accept}`
      : data === undefined
        ? "what is not JSON"
        : api.failure && isJson(type) && !isPlain(data)
          ? "JSON that is no object"
          : undefined;
  if (fault) throw new ResponseError(`answered ${fault}`, details());
  return data;
}

/** Where a response does not say what it is, it is what was asked for. */
function answerType(
  { accept = JSON_TYPE }: Operation,
  response: Response,
): string {
  const type = response.headers.get("content-type") ?? "";
  return type === "" ? accept.replace(/,.*/s, "") : type;
}

/** What a call ends with, as `@slack/web-api` has it. */

import {
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  type ApiError,
} from "../../index.js";
import {
  type SlackError,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "./errors.js";
import type { WebAPICallResult } from "./results.js";

type Result = WebAPICallResult & { error?: unknown; file_data?: unknown };

/**
 * The answer of a call, and what its headers say of scopes.
 *
 * @throws WebAPIPlatformError where it says that the call failed
 */
export function resultOf(data: unknown, headers: Headers): WebAPICallResult {
  const result = withMetadata(data, headers);
  // The records of a file are no answer that could say so.
  if (result.ok || "file_data" in result) return result;
  throw new WebAPIPlatformError(result as typeof result & { error: string });
}

/** @param data What is no object is the text of a page */
function withMetadata(data: unknown, headers: Headers | undefined): Result {
  const result: Result =
    typeof data === "object" && data !== null
      ? { ...(data as Result) }
      : { ok: false, error: typeof data === "string" ? data : "" };
  const metadata = { ...result.response_metadata };
  const scopes = listIn(headers, "x-oauth-scopes");
  if (scopes) metadata.scopes = scopes;
  const accepted = listIn(headers, "x-accepted-oauth-scopes");
  if (accepted) metadata.acceptedScopes = accepted;
  const seconds = parseInt(headers?.get("retry-after") ?? "", 10);
  if (seconds >= 0) metadata.retryAfter = seconds;
  return { ...result, response_metadata: metadata };
}

function listIn(
  headers: Headers | undefined,
  name: string,
): string[] | undefined {
  return headers
    ?.get(name)
    ?.trim()
    .split(/\s*,\s*/);
}

/**
 * The error that `@slack/web-api` would throw, with ours as its cause.
 *
 * @param rejects Whether a call that is refused is not to wait
 */
export function errorOf(error: ApiError, rejects: boolean): SlackError {
  const cause = { cause: error };
  const { status, headers, body } = error;
  if (
    error instanceof PlatformError ||
    error instanceof ResponseError ||
    // Slack says so in an answer, too.
    (error instanceof RateLimitError && status === 200)
  ) {
    const result = withMetadata(body, headers);
    return new WebAPIPlatformError(
      result as typeof result & { error: string },
      cause,
    );
  }
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(error.retryAfterMs / 1000);
    if (rejects) return new WebAPIRateLimitedError(seconds, cause);
    const text = `A rate limit was exceeded (method: ${error.method}, retry-after: ${seconds})`;
    return new WebAPIRequestError(new Error(text), cause);
  }
  if (error instanceof HttpError && headers) {
    const named = Object.fromEntries(headers);
    return new WebAPIHTTPError(status ?? 0, "", named, body, cause);
  }
  const original = error.cause instanceof Error ? error.cause : error;
  return new WebAPIRequestError(original, cause);
}

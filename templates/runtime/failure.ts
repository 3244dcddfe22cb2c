/** How a response says that the call failed, and the error that makes. */

import { isPlain } from "./argument-text.js";
import type { ApiDescription, Body, CallContext } from "./description.js";
import { PlatformError, RateLimitError, type ErrorDetails } from "./errors.js";
import { parseJson } from "./json.js";
import { isJson, JSON_TYPE } from "./media-type.js";
import { isSecret, REDACTED, type Redact } from "./redaction.js";
import { retryAfter } from "./retry-after.js";

/** Milliseconds to wait where the API says "too many" but not for how long. */
export const DEFAULT_RETRY_AFTER = 30_000;

/** The code of a failure that has none. */
const UNKNOWN = "unknown_error";

/** What an error shows of a response: no cookies, and no secret echoed. */
export function errorDetails(
  { api, method, redact, attempts }: CallContext,
  response: Response,
  body: Body,
): ErrorDetails {
  const headers = new Headers();
  for (const [name, value] of response.headers) {
    if (!isSecret(name)) headers.append(name, redact(value));
  }
  const type = response.headers.get("content-type") ?? JSON_TYPE;
  const shown =
    typeof body === "string"
      ? ((isJson(type)
          ? parseJson(body, (name, value) => redactedField(name, value, redact))
          : undefined) ?? redact(body))
      : undefined;
  return {
    method,
    attempts,
    requestId: headers.get(api.requestIdHeader) ?? undefined,
    status: response.status,
    headers,
    body: shown,
  };
}

/** The error where an answer says, by its status or the API's rule, that the call failed. */
export function failureOf(
  api: ApiDescription,
  response: Response,
  data: unknown,
  details: () => ErrorDetails,
): RateLimitError | PlatformError | undefined {
  const { throttled = [], needed, provided } = api.failure ?? {};
  const code = failureCode(api, data);
  if (response.status === 429 || throttled.includes(code ?? "")) {
    const retryAfterMs = retryAfter(response.headers) ?? DEFAULT_RETRY_AFTER;
    return new RateLimitError({ ...details(), retryAfterMs });
  }
  if (code === undefined) return undefined;
  const shown = details();
  const scopes = (field: string | undefined) => {
    const text = field && (shown.body as Record<string, unknown>)[field];
    return typeof text === "string"
      ? text.split(",").flatMap((scope) => scope.trim() || [])
      : [];
  };
  return new PlatformError({
    ...shown,
    // Of the redacted body: an API may echo a secret as its code.
    code: failureCode(api, shown.body) ?? UNKNOWN,
    needed: scopes(needed),
    provided: scopes(provided),
  });
}

function failureCode(
  { failure }: ApiDescription,
  data: unknown,
): string | undefined {
  if (!failure || !isPlain(data)) return undefined;
  if (data[failure.field] !== failure.equals) return undefined;
  const code = data[failure.code];
  return typeof code === "string" ? code : UNKNOWN;
}

function redactedField(name: string, value: unknown, redact: Redact): unknown {
  if (typeof value === "string") {
    return isSecret(name) ? REDACTED : redact(value);
  }
  return isPlain(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [redact(key), inner]),
      )
    : value;
}

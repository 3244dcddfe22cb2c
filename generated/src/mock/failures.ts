/** How the API says no: in its own way, or by plain HTTP. */

import type { HttpAnswer } from "./answers.js";
import type { MockFailure, MockFailureRoles } from "./description.js";

/** Why a request is not carried out. */
export interface Refusal {
  readonly role: keyof MockFailureRoles;
  /** What is wrong, a sentence per fault. */
  readonly details: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The plain status, where it is not the role's usual one. */
  readonly status?: number;
}

const plainStatus: Readonly<Record<keyof MockFailureRoles, number>> = {
  unauthenticated: 401,
  invalidToken: 401,
  invalidArguments: 400,
  unknownArgument: 400,
  missingContentType: 415,
  unsupportedContentType: 415,
  malformedBody: 400,
  unknownOperation: 404,
  throttled: 429,
};

/** The answer to a request that is refused. */
export function refusalAnswer(
  refusal: Refusal,
  failure: MockFailure | undefined,
): HttpAnswer {
  const { role, details, headers = {} } = refusal;
  const code = failure?.roles[role];
  if (failure !== undefined && code !== undefined) {
    const body = failureBody(failure, code, messages(failure, details));
    return { status: role === "throttled" ? 429 : 200, headers, body };
  }
  return problem(refusal.status ?? plainStatus[role], role, details, headers);
}

/** The answer that carries an error code of the API. */
export function failureAnswer(
  code: string,
  fields: Readonly<Record<string, unknown>>,
  failure: MockFailure | undefined,
): HttpAnswer {
  return failure === undefined
    ? problem(400, code, [], {}, fields)
    : { body: failureBody(failure, code, fields) };
}

/** Status 429 with the `Retry-After` given; null leaves it out. */
export function rateLimitAnswer(
  retryAfter: number | string | null,
  failure: MockFailure | undefined,
): HttpAnswer {
  const headers: Record<string, string> =
    retryAfter === null ? {} : { "retry-after": String(retryAfter) };
  return refusalAnswer({ role: "throttled", details: [], headers }, failure);
}

function failureBody(
  failure: MockFailure,
  code: string,
  fields: Readonly<Record<string, unknown>>,
): unknown {
  return { [failure.field]: failure.equals, [failure.code]: code, ...fields };
}

/** The details, in the field of the body where the API lists such. */
function messages(
  failure: MockFailure,
  details: readonly string[],
): Readonly<Record<string, unknown>> {
  const [outermost, ...inner] = failure.messages ?? [];
  if (outermost === undefined || details.length === 0) return {};
  const list: unknown = details.map((detail) => `[ERROR] ${detail}`);
  return {
    [outermost]: inner.reduceRight((value, name) => ({ [name]: value }), list),
  };
}

function problem(
  status: number,
  code: string,
  details: readonly string[],
  headers: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>> = {},
): HttpAnswer {
  const detail = details.length === 0 ? {} : { detail: details.join("; ") };
  return {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: { status, code, ...detail, ...fields },
  };
}

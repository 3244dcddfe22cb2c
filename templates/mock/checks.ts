/** What the mock holds against a request, in the order it looks. */

import type { ReadArguments } from "./arguments.js";
import { isFields } from "./arguments.js";
import type { DecodedBody } from "./bodies.js";
import type { MockOperation, MockType } from "./description.js";
import type { Refusal } from "./failures.js";
import { isInRange, mediaType } from "./media-type.js";
import { complaintOn } from "./rules.js";
import { credentialsFault, type AcceptToken } from "./security.js";
import { hasType, isListed } from "./values.js";

/** A request to a known operation, read as far as it can be. */
export interface ReadRequest {
  readonly operation: MockOperation;
  /** The query, as it was sent. */
  readonly search: string;
  readonly headers: Headers;
  readonly body: DecodedBody;
  readonly arguments: ReadArguments;
}

/** The first fault of a request, or undefined where it has none. */
export function findFault(
  request: ReadRequest,
  accepts: AcceptToken,
): Refusal | undefined {
  return (
    tokenFault(request, accepts) ??
    contentTypeFault(request) ??
    bodyFault(request) ??
    unknownFault(request) ??
    missingFault(request) ??
    ruleFault(request) ??
    typeFault(request) ??
    enumFault(request)
  );
}

function tokenFault(
  { operation, headers, search }: ReadRequest,
  accepts: AcceptToken,
): Refusal | undefined {
  const { security, secured } = operation;
  if (security) {
    const isOptional = secured === "optional";
    return credentialsFault(security, isOptional, search, headers, accepts);
  }
  if (!operation.secured) return undefined;
  if (operation.secured === "optional" && !headers.has("authorization")) {
    return undefined;
  }
  const challenge = { "www-authenticate": "Bearer" };
  const [scheme = "", ...rest] = (headers.get("authorization") ?? "").split(
    " ",
  );
  const token = rest.join(" ").trim();
  if (scheme === "" || (token === "" && isBearer(scheme))) {
    const details = ["no token in the Authorization header"];
    return { role: "unauthenticated", details, headers: challenge };
  }
  if (!isBearer(scheme) || !accepts(token)) {
    const details = ["the token is not an accepted one"];
    return { role: "invalidToken", details, headers: challenge };
  }
  return undefined;
}

function isBearer(scheme: string): boolean {
  return scheme.toLowerCase() === "bearer";
}

function contentTypeFault({
  operation,
  headers,
  body,
}: ReadRequest): Refusal | undefined {
  const type = mediaType(headers.get("content-type"));
  if (type === undefined) {
    if (body.kind === "none") return undefined;
    return { role: "missingContentType", details: ["no content type"] };
  }
  if (operation.contentTypes.some((range) => isInRange(type, range))) {
    return undefined;
  }
  // A type without a body does no harm where none is expected.
  if (body.kind === "none" && operation.contentTypes.length === 0) {
    return undefined;
  }
  const details = [`content type not taken: ${type}`];
  return { role: "unsupportedContentType", details };
}

function bodyFault({ operation, body }: ReadRequest): Refusal | undefined {
  if (body.kind === "malformed") {
    return { role: "malformedBody", details: [body.reason] };
  }
  if (
    body.kind === "json" &&
    operation.body === undefined &&
    !isFields(body.value)
  ) {
    return { role: "malformedBody", details: ["the body is not an object"] };
  }
  return undefined;
}

function unknownFault(request: ReadRequest): Refusal | undefined {
  const details = request.arguments.unknown.map(
    ({ name }) => `unknown field: ${name}`,
  );
  return refuse("unknownArgument", details);
}

function missingFault(request: ReadRequest): Refusal | undefined {
  const { operation } = request;
  const expected = operation.arguments.filter(({ required }) => required);
  const body = operation.body?.required === true ? [wholeBody] : [];
  const missing = [...expected, ...body].filter(
    (argument) =>
      !request.arguments.known.some(
        (known) => known.in === argument.in && known.name === argument.name,
      ),
  );
  return refuse(
    "invalidArguments",
    missing.map(({ name }) => `missing required field: ${name}`),
  );
}

function ruleFault({
  operation,
  arguments: { known },
}: ReadRequest): Refusal | undefined {
  const given = new Set(
    known.filter((one) => one.in === "body").map(({ name }) => name),
  );
  const details = (operation.rules ?? []).flatMap((rule) =>
    complaintOn(rule, given),
  );
  return refuse("invalidArguments", details);
}

const wholeBody = { in: "body", name: "body" } as const;

function typeFault(request: ReadRequest): Refusal | undefined {
  const wrong = request.arguments.known.filter(
    ({ value, schema }) => !hasType(value, schema),
  );
  return refuse(
    "invalidArguments",
    wrong.map(({ name, schema }) => `must be ${either(schema.types)}: ${name}`),
  );
}

function enumFault(request: ReadRequest): Refusal | undefined {
  const wrong = request.arguments.known.filter(
    ({ value, schema }) => !isListed(value, schema),
  );
  return refuse(
    "invalidArguments",
    wrong.map(
      ({ name, schema }) =>
        `must be one of ${(schema.enum ?? []).join(", ")}: ${name}`,
    ),
  );
}

function refuse(
  role: Refusal["role"],
  details: readonly string[],
): Refusal | undefined {
  return details.length === 0 ? undefined : { role, details };
}

function either(types: readonly MockType[] = []): string {
  return types.map((type) => nouns[type]).join(" or ");
}

const nouns: Readonly<Record<MockType, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  array: "an array",
  object: "an object",
  null: "null",
};

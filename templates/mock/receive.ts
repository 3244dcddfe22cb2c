/** Reads a request, finds what it is for and what is wrong with it. */

import { readArguments } from "./arguments.js";
import { decodeBody } from "./bodies.js";
import { findFault } from "./checks.js";
import type { MockDescription, MockOperation } from "./description.js";
import type { Refusal } from "./failures.js";
import { isInRange, mediaType } from "./media-type.js";
import { recordOf } from "./record.js";
import { withoutCredentials, type AcceptToken } from "./security.js";
import type { RecordedRequest } from "./requests.js";
import { routesOf } from "./routes.js";
import type { IncomingRequest } from "./wire.js";

/** A request that came in: to an operation, or to none, which is a fault. */
export type Received = { readonly recorded: RecordedRequest } & (
  | { readonly operation: MockOperation; readonly fault?: undefined }
  | { readonly fault: Refusal }
);

/** Where the mock answers: the base URL's path, without a slash at its end. */
export function basePath({ baseUrl }: MockDescription): string {
  const { pathname } = new URL(baseUrl, "http://localhost");
  return pathname.replace(/\/+$/, "");
}

/** @returns A function of a request and of the id to record it under. */
export function receiverOf(
  description: MockDescription,
  accepts: AcceptToken,
): (incoming: IncomingRequest, id: string) => Promise<Received> {
  const find = routesOf(description.operations);
  const ownBase = basePath(description);
  const servers = new Set(
    description.operations.flatMap(({ server }) => server ?? []),
  );

  return async (incoming, id) => {
    const { method, url, headers } = incoming;
    const server = [...servers].find((one) =>
      `${url.origin}${url.pathname}`.startsWith(`${one}/`),
    );
    const base =
      server === undefined ? ownBase : server.slice(url.origin.length);
    const isBelow = url.pathname.startsWith(`${base}/`);
    const path = isBelow ? url.pathname.slice(base.length) : url.pathname;
    const found = isBelow
      ? find(method, path, { search: url.search, headers })
      : { allowed: [] };
    if (found.route === undefined) {
      const fault = unknownOperation(method, path, found.allowed);
      return { recorded: recordOf(incoming, id, path), fault };
    }
    const body = await decodeBody(headers.get("content-type"), incoming.body);
    const contentType = mediaType(headers.get("content-type"));
    const operation = withBodyOf(found.route.operation, contentType);
    const route = { ...found.route, operation };
    const search = withoutQueryOf(operation.path, url.search);
    const query = withoutCredentials(search, operation.security ?? []);
    const read = readArguments(route, query, headers, body);
    const understood = { operation, arguments: read };
    const recorded = recordOf(incoming, id, path, understood);
    const fault = findFault({ ...understood, search, headers, body }, accepts);
    return fault === undefined ? { recorded, operation } : { recorded, fault };
  };
}

/** A query without what the path of an operation has of it. */
function withoutQueryOf(template: string, search: string): string {
  const [, own] = template.split("?");
  if (own === undefined) return search;
  const pairs = new Set(own.split("&"));
  return search
    .split(/[?&]/)
    .filter((pair) => !pairs.has(pair))
    .join("&");
}

/** The operation with the body that a content type makes it have. */
function withBodyOf(
  operation: MockOperation,
  contentType: string | undefined,
): MockOperation {
  const {
    otherContentTypes = [],
    arguments: all,
    rules: _,
    ...rest
  } = operation;
  return contentType !== undefined &&
    otherContentTypes.some((range) => isInRange(contentType, range))
    ? {
        ...rest,
        arguments: all.filter((argument) => argument.in !== "body"),
        body: { required: true, schema: {} },
      }
    : operation;
}

function unknownOperation(
  method: string,
  path: string,
  allowed: readonly string[],
): Refusal {
  const details = [`no operation at ${method} ${path}`];
  if (allowed.length === 0) return { role: "unknownOperation", details };
  const headers = { allow: allowed.join(", ") };
  return { role: "unknownOperation", details, status: 405, headers };
}

/** What lets a page of another origin call the server. */

import type { IncomingRequest } from "./wire.js";

/** Headers of an answer that any page may read. */
export const sharingHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** Whether a browser asks for leave before the request itself. */
export function isPreflight({ method, headers }: IncomingRequest): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}

/** The leave: for whatever is asked. */
export function preflightHeaders(asked: Headers): Record<string, string> {
  return {
    ...sharingHeaders,
    "access-control-allow-methods":
      asked.get("access-control-request-method") ?? "*",
    // Listed by name: `*` does not stand for `Authorization`.
    "access-control-allow-headers":
      asked.get("access-control-request-headers") ?? "*",
  };
}

/** Where a redirect leads, as `fetch` follows it. */

import type { IncomingRequest, WireResponse } from "./wire.js";

/** The request to make next, or undefined where the answer is no redirect. */
export function redirected(
  request: IncomingRequest,
  answer: WireResponse,
): IncomingRequest | undefined {
  const location = answer.headers.get("location");
  if (location === null || !isRedirect(answer.status)) return undefined;
  const url = new URL(location, request.url);
  const headers = new Headers(request.headers);
  if (url.origin !== request.url.origin) headers.delete("authorization");
  if (!becomesGet(answer.status, request.method)) {
    return { ...request, url, headers };
  }
  headers.delete("content-type");
  return { method: "GET", url, headers, body: new Uint8Array() };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function becomesGet(status: number, method: string): boolean {
  return status === 303
    ? method !== "GET" && method !== "HEAD"
    : (status === 301 || status === 302) && method === "POST";
}

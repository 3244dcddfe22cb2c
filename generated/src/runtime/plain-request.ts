/** Requests as openapi-fetch hands them over. */

import type { EncodedBody } from "./options.js";

/**
 * Stands in for `Request`, whose construction is nearly half the cost of a
 * call. Only where there is middleware to see it, a real one is built.
 */
export class PlainRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: EncodedBody | null;

  constructor(url: string, init: PlainInit) {
    this.url = url;
    Object.assign(this, init, { body: init.body ?? null });
  }
}

interface PlainInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: EncodedBody | null | undefined;
}

/**
 * What a real request says, its body read so that it can be sent again.
 *
 * @throws TypeError where it leaves the base URL, and would take the token along
 */
export async function plainOf(
  request: Request,
  baseUrl: string,
): Promise<PlainRequest> {
  const { url, method } = request;
  if (new URL(url).origin !== new URL(baseUrl, url).origin) {
    throw new TypeError("middleware sent the request to another origin");
  }
  const body = await request.arrayBuffer();
  return new PlainRequest(url, {
    method,
    // A copy: the token goes into it, and the caller's middleware sees its own.
    headers: new Headers(request.headers),
    body: body.byteLength ? body : null,
  });
}

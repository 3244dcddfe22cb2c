/** Middleware around a request, by the rules of openapi-fetch. */

import type { Middleware, MiddlewareContext } from "./options.js";
import type { PlainRequest } from "./prepare.js";

/** Leads a request through middleware to `send`, and its response back. */
export type Through = (
  request: PlainRequest,
  send: (request: PlainRequest) => Promise<Response>,
) => Promise<Response>;

/**
 * What sends a request through middleware: `onRequest` in order, `onError` and
 * `onResponse` in reverse. What `onRequest` answers is not sent, and what `send`
 * throws is what `onError` sees.
 *
 * @returns A function that throws what `send` throws, or what middleware puts
 * in its place; a TypeError where middleware returns what it must not, or leads
 * the request, and with it the token, to another origin
 */
export function middlewareOf(
  middleware: readonly Middleware[],
  details: Omit<MiddlewareContext, "request" | "id">,
): Through {
  const backwards = [...middleware].reverse();
  const id = Math.random().toString(36).slice(2);

  return async (plain, send) => {
    let request = new Request(plain.url, plain);
    const context = () => ({ ...details, id, request });
    for (const one of middleware) {
      const made: unknown = await one.onRequest?.(context());
      if (made instanceof Response) return made;
      if (made) request = expect(made, Request);
    }
    if (new URL(request.url).origin !== new URL(plain.url).origin) {
      throw new TypeError("middleware sent the request to another origin");
    }
    let response: Response | undefined;
    try {
      response = await send(await plainOf(request));
    } catch (thrown) {
      let error: unknown = thrown;
      for (const one of backwards) {
        const made: unknown = await one.onError?.({ ...context(), error });
        if (made instanceof Response) {
          response = made;
          break;
        }
        if (made) error = expect(made, Error);
      }
      if (!response) throw error;
    }
    for (const one of backwards) {
      const made: unknown = await one.onResponse?.({ ...context(), response });
      if (made) response = expect(made, Response);
    }
    return response;
  };
}

function expect<T>(made: unknown, type: new (...args: never[]) => T): T {
  if (made instanceof type) return made;
  throw new TypeError(`middleware returned no ${type.name}`);
}

/** What a request says, its body read. */
async function plainOf(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request;
  const body = await request.arrayBuffer();
  return {
    url,
    method,
    headers: Object.fromEntries(headers),
    body: body.byteLength ? body : null,
  };
}

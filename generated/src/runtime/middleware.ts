/** Middleware around a request, by the rules of openapi-fetch. */

import type { Middleware, MiddlewareContext } from "./options.js";
import type { PlainRequest } from "./prepare.js";

/** Leads a request through middleware to `send`, and its response back. */
export type Through = (
  request: PlainRequest,
  init: object | undefined,
  signal: AbortSignal,
  send: (request: PlainRequest, changes?: Changes) => Promise<Response>,
) => Promise<Response>;

/** What `fetch` is to be told otherwise than the call says. */
export interface Changes {
  readonly signal: AbortSignal;
}

/**
 * What sends a request through middleware: `onRequest` in order, `onError` and
 * `onResponse` in reverse. What `onRequest` answers is not sent, and what `send`
 * throws is what `onError` sees.
 *
 * @returns A function that throws what `send` throws, or what middleware puts
 * in its place; a TypeError where middleware returns what it must not, reads a
 * body that is still needed, or leads the request, and with it the token, to
 * another origin
 */
export function middlewareOf(
  middleware: readonly Middleware[],
  details: Omit<MiddlewareContext, "request" | "id">,
): Through {
  const id = Math.random().toString(36).slice(2);
  const reversed = [...middleware].reverse();

  return async (plain, init, signal, send) => {
    const first = new Request(plain.url, { ...init, ...plain, signal });
    let request = first;
    let response: Response | undefined;
    // As there, what is no middleware is passed over: `debug && tracing`.
    const ask = (
      one: Middleware | undefined,
      hook: keyof Middleware,
      more?: object,
    ): unknown =>
      typeof one?.[hook] === "function"
        ? (one as Hooks)[hook]({ ...details, id, request, ...more })
        : undefined;
    for (const one of middleware) {
      const made = await ask(one, "onRequest");
      if (made instanceof Response) return unused(made);
      if (made) request = expect(made, Request);
    }
    if (new URL(request.url).origin !== new URL(plain.url).origin) {
      throw new TypeError("middleware sent the request to another origin");
    }
    try {
      response = await send(
        await plainOf(request),
        request === first ? undefined : changesOf(request, first, signal),
      );
    } catch (thrown) {
      let error: unknown = thrown;
      for (const one of reversed) {
        const made = await ask(one, "onError", { error });
        if (made instanceof Response) {
          response = made;
          break;
        }
        if (made) error = expect(made, Error);
      }
      if (!response) throw error;
    }
    for (const one of reversed) {
      const made = await ask(one, "onResponse", { response });
      if (made) response = expect(made, Response);
    }
    return unused(response);
  };
}

type Hooks = Record<keyof Middleware, (context: object) => unknown>;

function expect<T>(made: unknown, type: new (...args: never[]) => T): T {
  if (made instanceof type) return made;
  throw new TypeError(`middleware returned no ${type.name}`);
}

// Without this it would look like a connection that broke.
function unused(response: Response): Response {
  if (!response.bodyUsed) return response;
  throw new TypeError("middleware read a body that it did not clone");
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

/** What else differs in a request that middleware has made. */
function changesOf(
  request: Request,
  first: Request,
  signal: AbortSignal,
): Changes {
  const changed = SETTINGS.filter((name) => request[name] !== first[name]);
  return {
    ...Object.fromEntries(changed.map((name) => [name, request[name]])),
    // The call's own too: it may be no longer that of the request.
    signal: AbortSignal.any([signal, request.signal]),
  };
}

// Only where they differ: some platforms refuse even the value that they have.
const SETTINGS = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "referrer",
  "referrerPolicy",
] as const;

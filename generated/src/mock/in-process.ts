/** The mock as a function with the shape of `fetch`, without a network. */

import { bodyChunks } from "./body-chunks.js";
import { delay, untilAborted } from "./delay.js";
import { connectionError, networkError } from "./network-errors.js";
import { redirected } from "./redirects.js";
import type { IncomingRequest, Respond, WireResponse } from "./wire.js";
import { hasNoBody } from "./wire.js";

const maxRedirects = 20;

/**
 * Fails as `fetch` does: with a `TypeError` whose `cause` has the system's code
 * where the connection fails, with the signal's reason where it is aborted.
 */
export function inProcessFetch(respond: Respond): typeof fetch {
  return async (input, init) => {
    const request = asRequest(input, init);
    const { signal } = request;
    let hop = await incoming(request);

    for (let redirects = 0; ; redirects += 1) {
      const answer = await untilAborted(respond(hop), signal);
      if (answer.kind === "disconnect") {
        await delay(answer.afterMs, signal);
        throw connectionError(answer.connection);
      }
      await delay(answer.headersAfterMs, signal);
      const next = redirected(hop, answer);
      if (next === undefined || request.redirect === "manual") {
        const response = asResponse(answer, hop.method, request);
        return Object.defineProperties(response, {
          url: { value: hop.url.href },
          redirected: { value: redirects > 0 },
        });
      }
      if (request.redirect === "error") throw networkError("no redirect taken");
      if (redirects === maxRedirects) throw networkError("too many redirects");
      hop = next;
    }
  };
}

type FetchParameters = Parameters<typeof fetch>;

/** Requests of another implementation are read by their fields. */
function asRequest(
  input: FetchParameters[0],
  init: FetchParameters[1],
): Request {
  if (!isForeign(input)) return new Request(input, init);
  const { url, method, headers, body, signal, redirect } = input;
  // `duplex` has to be there for a stream, and some types do not know it.
  const fields = { method, headers, body, signal, redirect, duplex: "half" };
  return new Request(new Request(url, fields as RequestInit), init);
}

function isForeign(input: unknown): input is Request {
  return (
    typeof input === "object" &&
    !(input instanceof URL) &&
    !(input instanceof Request)
  );
}

async function incoming(request: Request): Promise<IncomingRequest> {
  request.signal.throwIfAborted();
  const body = await untilAborted(request.arrayBuffer(), request.signal);
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: new Uint8Array(body),
  };
}

function asResponse(
  answer: WireResponse,
  method: string,
  request: Request,
): Response {
  const { status, headers } = answer;
  const body =
    method === "HEAD" || hasNoBody(status) ? null : bodyStream(answer, request);
  return new Response(body, { status, headers });
}

function bodyStream(
  answer: WireResponse,
  request: Request,
): ReadableStream<Uint8Array> {
  const cancelled = new AbortController();
  const stop = AbortSignal.any([request.signal, cancelled.signal]);
  const chunks = bodyChunks(answer, stop);
  return new ReadableStream<Uint8Array>({
    // Pulled and not pushed: to break a stream discards what waits in it.
    async pull(controller) {
      // Holds the request: in Node, its signal follows the caller's only as long
      // as the request is not collected.
      request.signal.throwIfAborted();
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      cancelled.abort();
    },
  });
}

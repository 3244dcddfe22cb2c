/** The one place that knows the package openapi-fetch. */

import createClient from "openapi-fetch";

import { readBody } from "./answer.js";
import type { Operation } from "./description.js";
import type { Answer } from "./exchange.js";
import type { Input } from "./input.js";
import type { Middleware } from "./options.js";
import { PlainRequest, plainOf } from "./plain-request.js";
import type { PreparedRequest } from "./prepare.js";

export type { Client } from "openapi-fetch";

/** Has openapi-fetch make requests of calls, and run middleware. */
export interface Transport {
  send(call: TransportCall): Promise<Answer>;
  readonly use: (...middleware: readonly Middleware[]) => void;
  readonly eject: (...middleware: readonly Middleware[]) => void;
}

export interface TransportCall {
  readonly operation: Operation;
  readonly input: Input;
  readonly prepared: PreparedRequest;
  /** Middleware of this call alone. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Sends the request, as often as it takes. */
  readonly attempt: (request: PlainRequest) => Promise<Answer>;
  /** Judges a response that middleware put in the place of the API's. */
  readonly judge: (response: Response, body: string | Blob) => Answer;
}

/** @param baseUrl Without a slash at its end */
export function createTransport(baseUrl: string): Transport {
  // Its types are about paths known at compile time; ours come as data.
  const client = createClient({
    baseUrl,
    bodySerializer: (body) => body,
  }) as unknown as UntypedClient;
  const users = new Set<Middleware>();

  return {
    use(...middleware) {
      client.use(...middleware);
      for (const one of middleware) users.add(one);
    },
    eject(...middleware) {
      client.eject(...middleware);
      for (const one of middleware) users.delete(one);
    },
    async send({
      operation,
      input,
      prepared,
      middleware = [],
      attempt,
      judge,
    }) {
      const watched = users.size + middleware.length > 0;
      const held: { answer?: Answer; response?: Response } = {};
      const { response, error } = await client.request(
        operation.method,
        operation.path,
        {
          params: { path: input.path, query: input.query },
          headers: prepared.headers,
          body: prepared.body,
          pathSerializer: () => baseUrl + prepared.path,
          querySerializer: () => prepared.query,
          parseAs: "stream",
          middleware,
          Request: watched ? Request : PlainRequest,
          fetch: async (request) => {
            held.answer = await attempt(
              request instanceof PlainRequest
                ? request
                : await plainOf(request, baseUrl),
            );
            // Middleware wants a body that nobody has read yet.
            held.response = watched
              ? unread(held.answer)
              : held.answer.response;
            return held.response;
          },
        },
      );
      if (held.answer && held.response === response) return held.answer;
      return judge(
        response,
        response.ok ? await readBody(operation, response) : textOf(error),
      );
    },
  };
}

function unread({ response, body }: Answer): Response {
  const { status, statusText, headers } = response;
  return new Response(body || null, { status, statusText, headers });
}

// openapi-fetch has read and decoded the body of a response that is not ok.
function textOf(error: unknown): string {
  return typeof error === "string" ? error : JSON.stringify(error ?? "");
}

interface UntypedClient {
  request(
    method: string,
    path: string,
    init: {
      readonly params: object;
      readonly headers: object;
      readonly body: unknown;
      readonly pathSerializer: () => string;
      readonly querySerializer: () => string;
      readonly parseAs: "stream";
      readonly middleware: readonly Middleware[];
      readonly Request: typeof PlainRequest | typeof Request;
      readonly fetch: (request: PlainRequest | Request) => Promise<Response>;
    },
  ): Promise<{ readonly response: Response; readonly error?: unknown }>;
  use(...middleware: readonly Middleware[]): void;
  eject(...middleware: readonly Middleware[]): void;
}

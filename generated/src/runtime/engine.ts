/** What every call goes through, whichever way it was made. */

import { dataOf } from "./answer.js";
import { bounded } from "./bounded.js";
import type { ApiDescription, Operation } from "./description.js";
import { TimeoutError } from "./errors.js";
import { exchange, type Answer } from "./exchange.js";
import { userAgent } from "./headers.js";
import { inputOf, type Input } from "./input.js";
import { createTransport } from "./openapi-fetch.js";
import type { ClientOptions, Middleware, RequestOptions } from "./options.js";
import { prepare } from "./prepare.js";
import { redactionOf } from "./redaction.js";
import { askToken } from "./token.js";
import type { PlainRequest } from "./plain-request.js";

/** What a call resolves to where the caller wants to see HTTP too. */
export type HttpInfo<Data> = [data: Data, status: number, headers: Headers];

/** Makes calls, with one client's options. */
export interface Engine {
  /**
   * Makes a call from a flat object of arguments.
   *
   * @throws ApiError; a TypeError for what cannot be sent; the signal's reason
   */
  call<Data>(
    operation: Operation,
    args: object | undefined,
    request?: RequestOptions,
  ): Promise<HttpInfo<Data>>;
  /** Makes a call from arguments that are sorted by place. Throws the same. */
  send(
    operation: Operation,
    input: Input,
    request?: RequestOptions,
    extra?: FetchExtra,
  ): Promise<Answer>;
  /** Adds middleware, after that of the options. */
  readonly use: (...middleware: readonly Middleware[]) => void;
  /** Takes middleware away. */
  readonly eject: (...middleware: readonly Middleware[]) => void;
}

/** What a call through openapi-fetch may bring along. */
export interface FetchExtra {
  /** Middleware of this call alone. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Passed to `fetch` as it is: `cache`, `keepalive` and their like. */
  readonly init?: object;
}

/** Milliseconds for one attempt, where no option says otherwise. */
export const DEFAULT_TIMEOUT = 30_000;

/** @param options Read at each call and never changed */
export function createEngine(
  api: ApiDescription,
  options: ClientOptions = {},
): Engine {
  const baseUrl = (options.baseUrl ?? api.baseUrl).replace(/\/+$/, "");
  const transport = createTransport(baseUrl);
  transport.use(...(options.middleware ?? []));
  const agent = { "user-agent": userAgent(api) };

  async function send(
    operation: Operation,
    input: Input,
    request: RequestOptions = {},
    { middleware, init }: FetchExtra = {},
  ): Promise<Answer> {
    const {
      token: source = operation.secured ? options.token : undefined,
      timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT,
      deadlineMs = options.deadlineMs,
    } = request;
    let attempts = 0;
    const late = (milliseconds: number | undefined) => () =>
      new TimeoutError(`got no response in ${milliseconds ?? 0} ms`, {
        method: operation.name,
        attempts,
      });

    const work = async (outer?: AbortSignal): Promise<Answer> => {
      const headers = [agent, options.headers, request.headers];
      const prepared = await prepare(operation, input, headers);
      const token = await askToken(operation, source);
      const redact = redactionOf(token, prepared.headers["cookie"] ?? "");
      const call = { api, operation, redact };

      const attempt = ({ url, method, headers, body }: PlainRequest) => {
        if (token !== undefined) {
          headers.set("authorization", `Bearer ${token}`);
        }
        attempts++;
        return bounded(
          (signal) =>
            exchange(
              call,
              options.fetch ?? fetch,
              url,
              { ...init, method, headers, body, redirect: "manual", signal },
              attempts,
            ),
          outer,
          timeoutMs,
          late(timeoutMs),
        );
      };
      return transport.send({
        operation,
        input,
        prepared,
        middleware,
        attempt,
        judge: (response, body) => ({
          response,
          body,
          data: dataOf(call, response, body, attempts),
        }),
      });
    };
    return request.signal || deadlineMs !== undefined
      ? bounded(work, request.signal, deadlineMs, late(deadlineMs))
      : work();
  }

  return {
    send,
    use: transport.use,
    eject: transport.eject,
    async call<Data>(
      operation: Operation,
      args: object | undefined,
      request?: RequestOptions,
    ) {
      const input = inputOf(api, operation, args);
      const { data, response } = await send(operation, input, request);
      return [data as Data, response.status, response.headers];
    },
  };
}

/** What every call goes through, whichever way it was made. */

import { dataOf } from "./answer.js";
import { answerOf, type Call, type Shared } from "./attempts.js";
import { bounded } from "./bounded.js";
import { concurrencyOf } from "./concurrency.js";
import type { ApiDescription, Operation } from "./description.js";
import { TimeoutError } from "./errors.js";
import type { Answer } from "./exchange.js";
import { userAgent } from "./headers.js";
import { inputOf, type Input } from "./input.js";
import { memoryLimiter } from "./limiter.js";
import { logOf } from "./log.js";
import { createTransport } from "./openapi-fetch.js";
import type { ClientOptions, Middleware, RequestOptions } from "./options.js";
import { paceOf } from "./pace.js";
import { prepare } from "./prepare.js";
import { redactionOf } from "./redaction.js";
import { DEFAULT_RETRIES } from "./retry-policy.js";
import { askToken } from "./token.js";

/** What a call resolves to where the caller wants to see HTTP too. */
export type HttpInfo<Data> = [data: Data, status: number, headers: Headers];

/** Makes calls, with one client's options. */
export interface Engine {
  readonly api: ApiDescription;
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

/** Requests under way at a time, where no option says otherwise. */
export const DEFAULT_CONCURRENCY = 100;

/** @param options Read at each call and never changed */
export function createEngine(
  api: ApiDescription,
  options: ClientOptions = {},
): Engine {
  const baseUrl = (options.baseUrl ?? api.baseUrl).replace(/\/+$/, "");
  const transport = createTransport(baseUrl);
  transport.use(...(options.middleware ?? []));
  const agent = {
    "user-agent": userAgent(...[options.appInfo ?? []].flat(), api),
  };
  const limiter = options.limiter ?? memoryLimiter();
  const shared: Shared = {
    options,
    limiter,
    pace: paceOf(limiter, options.rateLimit ?? "wait"),
    room: concurrencyOf(options.maxConcurrency ?? DEFAULT_CONCURRENCY),
    log: logOf(options.logger, options.logLevel),
  };

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
      maxRetries = options.maxRetries ?? DEFAULT_RETRIES,
    } = request;
    let call: Call | undefined;

    const work = async (signal?: AbortSignal): Promise<Answer> => {
      const headers = [agent, options.headers, request.headers];
      const prepared = await prepare(operation, input, headers);
      const token = await askToken(operation, source);
      const cookie = prepared.headers["cookie"] ?? "";
      const own: Call = {
        api,
        operation,
        redact: redactionOf(token, cookie),
        attempts: 0,
        token,
        // A token that is a text is the same however often one asks.
        renew:
          typeof source === "function"
            ? async () => {
                own.token = await askToken(operation, source);
                own.redact = redactionOf(token, own.token, cookie);
              }
            : undefined,
        timeoutMs,
        maxRetries,
        deadline: performance.now() + (deadlineMs ?? Infinity),
        signal,
        init,
      };
      call = own;
      return transport.send({
        operation,
        input,
        prepared,
        middleware,
        attempt: (plain) => answerOf(shared, own, plain),
        judge: (response, body) => ({
          response,
          body,
          data: dataOf(own, response, body),
          attempts: own.attempts,
        }),
      });
    };
    if (!request.signal && deadlineMs === undefined) return work();
    return bounded(work, request.signal, deadlineMs, () => {
      const details = { method: operation.name, attempts: call?.attempts ?? 0 };
      return new TimeoutError(`was not done in ${deadlineMs ?? 0} ms`, {
        ...details,
        cause: call?.failure,
      });
    });
  }

  return {
    api,
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

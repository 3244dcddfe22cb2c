/** What every call goes through, whichever way it was made. */

import { answerOf, type Call, type Shared } from "./attempts.js";
import { baseUrlOf } from "./base-url.js";
import { bounded } from "./bounded.js";
import { roomOf } from "./concurrency.js";
import {
  pathOf,
  type ApiDescription,
  type BodyKind,
  type Operation,
} from "./description.js";
import { TimeoutError } from "./errors.js";
import type { Answer } from "./exchange.js";
import { userAgent } from "./headers.js";
import { inputOf } from "./input.js";
import { memoryLimiter, pausing } from "./limiter.js";
import { logOf } from "./log.js";
import { middlewareOf } from "./middleware.js";
import type { ClientOptions, Middleware, RequestOptions } from "./options.js";
import { paceOf } from "./pace.js";
import type { Input } from "./places.js";
import { prepare, type PlainRequest } from "./prepare.js";
import { redactionOf } from "./redaction.js";

/** What a call resolves to where the caller wants to see HTTP too. */
export type HttpInfo<Data> = [data: Data, status: number, headers: Headers];

/**
 * The headers of a response of which the document names some, in any case of
 * letters. A server may leave them out, and a browser may hide them.
 */
export type ResponseHeaders<Name extends string> = {
  get(name: Name): string | null;
} & Headers;

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
}

/** What a call by path may bring along. */
export interface FetchExtra {
  /** Middleware besides that of the options, after it. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Passed to `fetch` as it is: `cache`, `keepalive` and their like. */
  readonly init?: object;
}

/** What holds where no option says otherwise. */
const DEFAULTS = { timeoutMs: 30_000, deadlineMs: Infinity, maxRetries: 3 };

/** Requests under way at a time, where no option says otherwise. */
export const DEFAULT_CONCURRENCY = 100;

/**
 * @param options Read at each call and never changed
 * @param forms What encodes forms instead of the operations' own, so that any
 * argument may be a file
 */
export function createEngine(
  api: ApiDescription,
  options: ClientOptions = {},
  forms?: BodyKind,
): Engine {
  const given =
    options.baseUrl === undefined ? undefined : baseUrlOf(options.baseUrl);
  const documented = Object.create(null) as Record<string, string>;
  const agent = {
    "user-agent": userAgent(...[options.appInfo ?? []].flat(), api),
  };
  const limiter = pausing(options.limiter ?? memoryLimiter());
  const shared: Shared = {
    options,
    limiter,
    pace: paceOf(limiter, options.rateLimit ?? "wait"),
    room: roomOf(options.maxConcurrency ?? DEFAULT_CONCURRENCY),
    log: logOf(options.logger, options.logLevel),
  };

  async function send(
    operation: Operation,
    input: Input,
    request: RequestOptions = {},
    { middleware = [], init }: FetchExtra = {},
  ): Promise<Answer> {
    // Of all that is given for calls, another server gets the limits alone.
    const { elsewhere, secured = true } = operation;
    const ofClient: ClientOptions = elsewhere ? {} : options;
    const ofCall: RequestOptions = elsewhere ? {} : request;
    const limit = (name: keyof typeof DEFAULTS) => {
      const value = request[name] ?? options[name] ?? DEFAULTS[name];
      if (value >= 0) return value;
      throw new TypeError(`${name} must be 0 or more`);
    };
    const { server = api.baseUrl } = operation;
    const baseUrl = elsewhere
      ? ""
      : (given ??
        (documented[server] ??= baseUrlOf(
          server,
          `${operation.name} needs the option baseUrl: the document has no whole URL`,
        )));
    const deadlineMs = limit("deadlineMs");
    const timeoutMs = limit("timeoutMs");
    const all = [...(ofClient.middleware ?? []), ...middleware];
    const sent: unknown[] = [input];
    const call: Call = {
      api,
      operation,
      method: operation.name,
      attempts: 0,
      redact: redactionOf(sent),
      sent,
      tokenSource: operation.credentials
        ? operation.credentials(operation, ofClient, ofCall)
        : (ofCall.token ?? (secured ? ofClient.token : undefined)),
      timeoutMs,
      maxRetries: limit("maxRetries"),
      deadline: performance.now() + deadlineMs,
      signal: undefined,
      until: request.signal,
      through: all.length
        ? middlewareOf(all, {
            schemaPath: pathOf(operation),
            params: {
              path: input.path,
              query: input.query,
              header: input.header,
            },
            options: { baseUrl },
          })
        : undefined,
      fetch: options.fetch,
      init,
    };
    const work = (signal?: AbortSignal): Promise<Answer> => {
      const made = prepare(
        api,
        baseUrl,
        operation,
        input,
        [agent, ofClient.headers, ofCall.headers],
        forms,
      );
      call.signal = signal;
      const go = (plain: PlainRequest) => answerOf(shared, call, plain);
      return made instanceof Promise
        ? bounded(
            () => made,
            signal,
            timeoutMs,
            () => new TimeoutError(`was not read in ${timeoutMs} ms`, call),
          ).then(go)
        : go(made);
    };
    return request.signal || deadlineMs < Infinity
      ? bounded(work, request.signal, deadlineMs, () => {
          const cause = call.failure;
          const what = `was not done in ${deadlineMs} ms`;
          return new TimeoutError(what, { ...call, cause });
        })
      : work();
  }

  return {
    api,
    send,
    async call<Data>(
      operation: Operation,
      args: object | undefined,
      request?: RequestOptions,
    ) {
      const [chosen, given] = operation.choose?.(operation, args) ?? [
        operation,
        args,
      ];
      const input = inputOf(chosen, given);
      const { data, response } = await send(chosen, input, request);
      return [data as Data, response.status, response.headers];
    },
  };
}

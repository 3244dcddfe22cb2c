/** The options of `@slack/web-api`, and what they are to a client of ours. */

import type { ClientOptions, Limiter } from "../../index.js";
import { appsAdded } from "./app-metadata.js";
import { LogLevel } from "./constants.js";
import { loggerOf, type Logger, type WriteLine } from "./log.js";
import type { RetryOptions } from "./retries.js";

/** Options of a {@link WebClient}. Read, and never changed. */
export interface WebClientOptions {
  /** Where requests go. Default: `https://slack.com/api/`. */
  slackApiUrl?: string | undefined;
  /** Default: the console. */
  logger?: Logger | undefined;
  /** From which level on the console gets lines. Default: `info`. */
  logLevel?: LogLevel | undefined;
  /** How many requests may be under way at a time. Default: 100. */
  maxRequestConcurrency?: number | undefined;
  /** Default: ten retries, in about half an hour. */
  retryConfig?: RetryOptions | undefined;
  fetch?: FetchFunction | undefined;
  /** Milliseconds that one attempt may take. Default: no limit. */
  timeout?: number | undefined;
  /** Whether a call that Slack refuses is an error at once. Default: `false`. */
  rejectRateLimitedCalls?: boolean | undefined;
  /** Headers of every request. */
  headers?: Record<string, string> | undefined;
  /** The `team_id` of each call that has none. */
  teamId?: string | undefined;
  /** Not to be had: a method's name never leads elsewhere. */
  allowAbsoluteUrls?: boolean | undefined;
}

/** The part of `fetch` that is needed. */
export type FetchFunction = (
  url: string | URL,
  init?: FetchRequestInit,
) => Promise<FetchResponse>;

interface FetchRequestInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | FormData;
  redirect?: "error" | "follow" | "manual";
  signal?: AbortSignal;
}

interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: {
    get(name: string): string | null;
    entries(): Iterable<[string, string]>;
  };
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

/** What stands in for options that cannot be had. */
const REFUSED: Readonly<Record<string, string>> = {
  adapter: "give `fetch` a function that answers in its place",
  agent: "give `fetch` a function that connects through it",
  requestInterceptor: "give `fetch` a function that changes the request",
  tls: "give `fetch` a function that connects with it",
};

/**
 * The options of a client of ours that does what these ask for.
 *
 * @throws TypeError where an option asks for what cannot be had
 */
export function ownOptions(
  token: string | undefined,
  options: WebClientOptions,
  write: WriteLine,
): ClientOptions {
  refuse(options);
  const { slackApiUrl, maxRequestConcurrency, fetch, timeout = 0 } = options;
  const [headers, authorized] = withoutToken(options.headers ?? {});
  const secret = authorized ?? token;
  const { rejectRateLimitedCalls = false } = options;
  return {
    token: secret === "" ? undefined : secret,
    baseUrl: slackApiUrl,
    headers,
    // What waits is here, and how long, its own loop knows.
    maxRetries: 1,
    // Nothing is paced: Slack says when it is too much.
    rateLimit: rejectRateLimitedCalls ? "reject" : "off",
    limiter: unlimited,
    maxConcurrency: maxRequestConcurrency,
    timeoutMs: timeout > 0 ? timeout : Infinity,
    appInfo: appsAdded(),
    logger: loggerOf(write),
    // No line is made that nobody writes; what a logger writes, it decides itself.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-template-expression -- makes a text of what to the compiler is no text
    logLevel: options.logger ? "debug" : `${options.logLevel ?? LogLevel.INFO}`,
    fetch:
      fetch &&
      (async (url, init) =>
        responseOf(await fetch(url, init as FetchRequestInit))),
  };
}

const unlimited: Limiter = { take: () => 0, pause: () => undefined };

function refuse(options: WebClientOptions): void {
  const given = options as Readonly<Record<string, unknown>>;
  const refusal = (name: string, why: string) =>
    new TypeError(`the option ${name} cannot be had: ${why}`);
  for (const [name, instead] of Object.entries(REFUSED)) {
    if (given[name] !== undefined) throw refusal(name, instead);
  }
  if (given["attachOriginalToWebAPIRequestError"] === false) {
    throw refusal(
      "attachOriginalToWebAPIRequestError",
      "`original` is always there, and holds no token",
    );
  }
  if (options.allowAbsoluteUrls) {
    throw refusal(
      "allowAbsoluteUrls",
      "use `fetch` for a URL of another server",
    );
  }
  if (
    given["retryConfig"] &&
    (options.retryConfig as { unref?: unknown }).unref
  ) {
    throw refusal("retryConfig.unref", "a wait keeps the process alive");
  }
}

/** Headers, and the token that one of them has. */
function withoutToken(
  given: Readonly<Record<string, string>>,
): [headers: Record<string, string>, token: string | undefined] {
  const headers = { ...given };
  const name = Object.keys(headers).find(
    (one) => one.toLowerCase() === "authorization",
  );
  if (name === undefined) return [headers, undefined];
  const [, token] = /^Bearer (\S+)$/.exec(headers[name] ?? "") ?? [];
  if (token === undefined) {
    throw new TypeError(
      "the header Authorization must be `Bearer` and a token, which is better given as such",
    );
  }
  Reflect.deleteProperty(headers, name);
  return [headers, token];
}

/** A response as the platform makes it, of one that another library may have made. */
async function responseOf(response: FetchResponse): Promise<Response> {
  if (response instanceof Response) return response;
  const { status, statusText, headers } = response;
  const body = NO_BODY.includes(status) ? null : await response.arrayBuffer();
  const named = [...headers.entries()];
  return new Response(body, { status, statusText, headers: named });
}

const NO_BODY: readonly number[] = [101, 204, 205, 304];

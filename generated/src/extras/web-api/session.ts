/** What is behind a `WebClient`: a client of ours, and how its calls are made and end. */

import {
  ApiError,
  SlackClient,
  type HttpInfo,
  type RawCall,
  type RequestOptions,
} from "../../index.js";
import { errorOf, resultOf } from "./convert.js";
import { linesOf } from "./log.js";
import { ownOptions, type WebClientOptions } from "./options.js";
import type { WebAPICallResult } from "./results.js";
import { Again, repeated, retryPolicies } from "./retries.js";

export interface Session {
  /** The dotted names of the methods that the document has. */
  readonly methods: readonly string[];
  /** Calls a method by its name. */
  call(
    method: string,
    args: Readonly<Record<string, unknown>>,
    request: RequestOptions | undefined,
  ): Promise<WebAPICallResult>;
  /** Makes a call to another server. */
  elsewhere(
    call: RawCall,
    request: RequestOptions | undefined,
  ): Promise<HttpInfo<unknown>>;
}

/** @param onRateLimit Told when Slack refuses a method, for so many seconds */
export function sessionOf(
  token: string | undefined,
  options: WebClientOptions,
  onRateLimit: (seconds: number, method: string) => void,
): Session {
  const { teamId, rejectRateLimitedCalls = false } = options;
  const { retryConfig = retryPolicies.tenRetriesInAboutThirtyMinutes } =
    options;
  const write = linesOf(options.logger, options.logLevel);
  const own = ownOptions(token, options, write);
  const client = new SlackClient({
    ...own,
    onRetry: (event) => {
      throw new Again(event);
    },
    onRateLimit: ({ retryAfterMs, method }) => {
      onRateLimit(Math.ceil(retryAfterMs / 1000), method);
    },
  });
  const endpoints = new Map(endpointsIn(client));

  const made = async <T>(attempt: () => Promise<T>): Promise<T> => {
    try {
      return await repeated(retryConfig, attempt, (message) => {
        write("info", message);
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      throw errorOf(error, rejectRateLimitedCalls);
    }
  };

  return {
    methods: [...endpoints.keys()],
    elsewhere: (call, request) => made(() => client.request(call, request)),
    async call(method, { token: given, ...args }, request) {
      if (/^https?:/.test(method)) {
        throw new TypeError(
          "a method's name is no URL: use `fetch` for one of another server",
        );
      }
      const ofCall = given ? { ...request, token: given as string } : request;
      const form = await withoutStreams({ team_id: teamId, ...args });
      // Without a token Slack is to say what it says to that.
      const endpoint =
        ofCall?.token || own.token ? endpoints.get(method) : undefined;
      const byName = () =>
        client.request(
          { method: "POST", path: `/${method}`, name: method, form },
          ofCall,
        );
      const [data, , headers] = await made(() =>
        endpoint
          ? endpoint.withHttpInfo(form, ofCall).catch((error: unknown) => {
              // Some methods have no arguments in the document: `auth.test`.
              if (!isUnknownArgument(error)) throw error;
              return byName();
            })
          : byName(),
      );
      return resultOf(data, headers);
    },
  };
}

function isUnknownArgument(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    / is not one that \S+ takes$/.test(error.message)
  );
}

interface Endpoint {
  withHttpInfo(
    args: object,
    request?: RequestOptions,
  ): Promise<HttpInfo<unknown>>;
}

/** The operations behind the dots of a client; other members are no methods. */
function* endpointsIn(
  space: object,
  before = "",
): Generator<[name: string, endpoint: Endpoint]> {
  for (const [name, value] of Object.entries(space) as [string, unknown][]) {
    if (typeof value === "object" && value) {
      yield* endpointsIn(value, `${before}${name}.`);
    } else if (typeof value === "function" && "withHttpInfo" in value) {
      yield [before + name, value as unknown as Endpoint];
    }
  }
}

/** Arguments of which streams have been read, so that they can be sent again. */
async function withoutStreams(
  args: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const read = { ...args };
  for (const [name, value] of Object.entries(read)) {
    if (!isStream(value)) continue;
    const parts: Blob[] = [];
    for await (const part of value) parts.push(new Blob([part]));
    read[name] = new Blob(parts);
  }
  return read;
}

function isStream(value: unknown): value is AsyncIterable<ArrayBuffer> {
  return (
    typeof value === "object" && value !== null && Symbol.asyncIterator in value
  );
}

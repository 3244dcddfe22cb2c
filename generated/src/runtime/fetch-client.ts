/** The API by method and path, called as openapi-fetch is. The one file that knows its types. */

import type { Client } from "openapi-fetch";
import { isBinary } from "./binary.js";
import {
  pathOf,
  type ApiDescription,
  type HttpMethod,
  type Operation,
} from "./description.js";
import { createEngine } from "./engine.js";
import type { Answer } from "./exchange.js";
import { fileForm } from "./file-body.js";
import type { ClientOptions, Middleware, RequestOptions } from "./options.js";
import type { Named } from "./places.js";
import { raw } from "./whole-body.js";

export type { Client } from "openapi-fetch";

/** What a call by path takes besides what openapi-fetch knows. */
export type FetchRequest = RequestOptions & {
  readonly params?: {
    readonly path?: Named;
    readonly query?: Named;
    readonly header?: Named;
    readonly cookie?: Named;
  };
  readonly body?: unknown;
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
  readonly middleware?: readonly Middleware[];
};

/**
 * What an openapi-fetch client is to its callers, with the token, encoding,
 * retries and errors of every other way in. A failure is thrown, so `error` is
 * never set.
 *
 * @param operations All of the API; a call finds its own by method and path
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- openapi-fetch's own bound
export function fetchClient<Paths extends {}>(
  api: ApiDescription,
  operations: readonly Operation[],
  options?: ClientOptions,
): Client<Paths> {
  const engine = createEngine(api, options, fileForm);
  const used: Middleware[] = [];
  const byRequest = new Map(
    operations.map((one) => [
      `${one.method ?? "POST"} ${one.pathKey ?? pathOf(one)}`,
      one,
    ]),
  );

  const request = async (
    method: string,
    path: string,
    { params, body, parseAs, middleware = [], ...rest }: FetchRequest = {},
  ) => {
    const key = `${method.toUpperCase()} ${path}`;
    const operation = byRequest.get(key);
    if (!operation) throw new TypeError(`the API has no operation ${key}`);
    const fixed = CLIENT_ONLY.find((name) => name in rest);
    if (fixed) throw new TypeError(`${fixed} is an option of the client`);
    // The rest belongs to fetch: `cache`, `keepalive` and their like.
    const {
      token: _,
      timeoutMs: _t,
      deadlineMs: _d,
      maxRetries: _r,
      ...init
    } = rest;
    // What is encoded already stays as it is.
    const encoded = body instanceof FormData || isBinary(body);
    const answer = await engine.send(
      operation.body && encoded ? { ...operation, body: raw } : operation,
      {
        path: params?.path ?? {},
        query: params?.query ?? {},
        header: params?.header ?? {},
        cookie: params?.cookie ?? {},
        body: operation.body?.hasFields ? (body ?? {}) : body,
      },
      // Here that is fetch's own: whether cookies go along.
      { ...rest, credentials: undefined },
      { middleware: [...used, ...middleware], init },
    );
    return { data: await readAs(parseAs, answer), response: answer.response };
  };

  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: FetchRequest) => request(method, path, init),
  ]);
  return {
    ...(Object.fromEntries(methods) as object),
    request,
    use(...middleware: readonly (Middleware | undefined)[]) {
      for (const one of middleware) {
        if (!one) continue;
        if (!HOOKS.some((hook) => hook in Object(one))) {
          throw new TypeError(`middleware has one of ${HOOKS.join(", ")}`);
        }
        used.push(one);
      }
    },
    eject(...middleware: readonly Middleware[]) {
      for (const one of middleware) {
        const at = used.indexOf(one);
        if (at >= 0) used.splice(at, 1);
      }
    },
  } as Client<Paths>;
}

async function readAs(
  parseAs: FetchRequest["parseAs"] = "json",
  { data, body }: Answer,
): Promise<unknown> {
  if (parseAs === "json") return data;
  const copy = new Response(body);
  return parseAs === "stream" ? copy.body : copy[parseAs]();
}

// What openapi-fetch would take per call, and what would go around the engine.
const CLIENT_ONLY = [
  "baseUrl",
  "fetch",
  "Request",
  "bodySerializer",
  "pathSerializer",
  "querySerializer",
];

const HOOKS: readonly (keyof Middleware)[] = [
  "onRequest",
  "onResponse",
  "onError",
];

const METHODS: readonly HttpMethod[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

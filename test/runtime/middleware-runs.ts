/**
 * The same middleware in openapi-fetch and in every way of ours: what its hooks
 * are shown, what reaches `fetch`, and how the call ends.
 */

import createClient, { type Middleware as Theirs } from "openapi-fetch";
import { engineOf } from "../../templates/runtime/client.js";
import type { Operation } from "../../templates/runtime/description.js";
import { sorted } from "../../templates/runtime/input.js";
import { endpoint } from "../../templates/runtime/endpoint.js";
import { createEngine } from "../../templates/runtime/engine.js";
import { ConnectionError, HttpError } from "../../templates/runtime/errors.js";
import { fetchClient } from "../../templates/runtime/fetch-client.js";
import type {
  ClientOptions,
  Middleware,
  MiddlewareContext,
} from "../../templates/runtime/options.js";
import { target } from "../../templates/runtime/target.js";
import { json } from "../../templates/runtime/whole-body.js";
import { plainApi, token } from "./described.js";

/** Middleware, and what JavaScript's `&&` leaves where there is none. */
export type Given = Middleware | false | null | undefined;

/** What there is to compare. */
export interface Run {
  /** Each hook that was called, in order, and what it was shown. */
  readonly journal: readonly object[];
  /** The requests that reached `fetch`. */
  readonly sent: readonly object[];
  readonly outcome: object;
}

/** A way to make the one call of these tests through middleware. */
export type Way = (
  middleware: readonly Given[],
  respond: Respond,
) => Promise<Run>;

/** What stands in for the network. */
export type Respond = (request: Request) => Response | Promise<Response>;

const put: Operation = {
  name: "notes.put",
  method: "PUT",
  path: "/notes/{id}",
  parameters: [
    { name: "id", in: "path", required: true },
    { name: "draft", in: "query" },
  ],
  target,
  sort: sorted,
  body: json,
  accept: "application/json, */*",
  secured: true,
  idempotent: true,
};

/** `put`, as openapi-typescript has it. */
export interface Paths {
  "/notes/{id}": {
    put: {
      parameters: { path: { id: string }; query: { draft: string } };
      requestBody: { content: { "application/json": { text: string } } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}

export const path = "/notes/{id}";
const params = { path: { id: "n1" }, query: { draft: "yes" } };
const body = { text: "hello" };
export const init = { params, body };
const args = { ...params.path, ...params.query, body };

/** Our client by path, and what it is made of. */
export const notes = (options: ClientOptions) =>
  fetchClient<Paths>(plainApi, [put], { token, maxRetries: 0, ...options });

export const openapiFetch: Way = (given, respond) =>
  observed(given, respond, async (middleware, answer) => {
    const client = createClient<Paths>({
      baseUrl: plainApi.baseUrl,
      fetch: answer,
    });
    client.use(...theirs(middleware));
    const { data, error, response } = await client.PUT(path, init);
    const { status } = response;
    return response.ok ? { status, data } : { status, error };
  });

/** Every way in which our clients take middleware. */
export const ours: readonly (readonly [name: string, way: Way])[] = [
  [
    "use() of a client by path",
    our(async (middleware, options) => {
      const client = notes(options);
      client.use(...theirs(middleware));
      return byPath(await client.PUT(path, init));
    }),
  ],
  [
    "a call by path",
    our(async (given, options) => {
      const middleware = theirs(given);
      return byPath(await notes(options).PUT(path, { ...init, middleware }));
    }),
  ],
  [
    "the options of a client by path",
    our(async (given, options) => {
      const middleware = given as Middleware[];
      return byPath(await notes({ ...options, middleware }).PUT(path, init));
    }),
  ],
  [
    "the options of a client with endpoints",
    our(async (given, options) => {
      const middleware = given as Middleware[];
      const engine = createEngine(plainApi, { ...options, middleware });
      const save = endpoint<typeof args, unknown>(engine, put);
      const [data, status] = await save.withHttpInfo(args);
      return { status, data };
    }),
  ],
  [
    "the options of an API class",
    our(async (given, options) => {
      const middleware = given as Middleware[];
      const engine = engineOf(plainApi, { ...options, middleware });
      const [data, status] = await engine.call(put, args, { token });
      return { status, data };
    }),
  ],
];

/** openapi-fetch's type wants one of the hooks in each. */
export const theirs = (middleware: readonly Given[]) => middleware as Theirs[];

function our(
  call: (
    middleware: readonly Given[],
    options: ClientOptions,
  ) => Promise<object>,
): Way {
  return (given, respond) =>
    observed(given, respond, async (middleware, answer) => {
      const fetch = (url: string, made: RequestInit) =>
        answer(new Request(url, made));
      const options = { token, maxRetries: 0, fetch };
      try {
        return await call(middleware, options);
      } catch (error) {
        // A failure is thrown where openapi-fetch returns it.
        if (!(error instanceof HttpError)) throw error;
        return { status: error.status, error: error.body };
      }
    });
}

const byPath = (answer: { data?: unknown; response: Response }) => ({
  status: answer.response.status,
  data: answer.data,
});

async function observed(
  given: readonly Given[],
  respond: Respond,
  call: (
    middleware: readonly Given[],
    answer: (request: Request) => Promise<Response>,
  ) => Promise<object>,
): Promise<Run> {
  const journal: object[] = [];
  const sent: object[] = [];
  const answer = async (request: Request) => {
    // As fetch does, it reads the body to its end.
    const copy = request.bodyUsed ? request : request.clone();
    await request.arrayBuffer();
    sent.push(await shown(copy));
    return respond(request);
  };
  const outcome = await call(
    given.map((one, index) => one && recorded(one, index, journal)),
    answer,
  ).catch((error: unknown) => ({ thrown: shownError(error) }));
  return { journal, sent, outcome };
}

const HOOKS = ["onRequest", "onResponse", "onError"] as const;

/** The same middleware, which writes down what it is shown. */
function recorded(
  middleware: Middleware,
  index: number,
  journal: object[],
): Middleware {
  const copy: Record<string, unknown> = { ...middleware };
  for (const hook of HOOKS) {
    const run: unknown = Reflect.get(middleware, hook);
    if (typeof run !== "function") continue;
    copy[hook] = async (context: Context) => {
      journal.push({ hook, index, ...(await shownContext(context)) });
      return (run as (context: Context) => unknown)(context);
    };
  }
  // Of the hooks that it had, each is there.
  return copy as unknown as Middleware;
}

type Context = MiddlewareContext & { response?: Response; error?: unknown };

async function shownContext(context: Context): Promise<object> {
  const { request, schemaPath, params, options, response, error } = context;
  return {
    request: await shown(request),
    schemaPath,
    // Ours has every place, empty where nothing is given.
    params: { path: params.path, query: params.query },
    baseUrl: options.baseUrl,
    response: response && {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: response.bodyUsed ? "used" : await response.clone().text(),
    },
    error: error === undefined ? undefined : shownError(error),
  };
}

/** What our clients add to every request. */
const ADDED = ["accept", "authorization", "user-agent"];

async function shown(request: Request): Promise<object> {
  const { method, url, cache, credentials, integrity, keepalive } = request;
  const { mode, referrer, referrerPolicy, signal } = request;
  return {
    ...{ method, url, cache, credentials, integrity, keepalive },
    ...{ mode, referrer, referrerPolicy, aborted: signal.aborted },
    headers: [...request.headers].filter(([name]) => !ADDED.includes(name)),
    body: request.bodyUsed ? "used" : await request.clone().text(),
  };
}

/** What the two say of the same mistake, each in its own words. */
const MISTAKES = {
  "returned what it must not": /must return new|returned no/,
  "read a body that is needed": /Body is unusable|did not clone/,
};

function shownError(error: unknown): string {
  // What `fetch` throws is our error's cause.
  const root = error instanceof ConnectionError ? error.cause : error;
  const text = root instanceof Error ? root.message : String(root);
  return (
    Object.entries(MISTAKES).find(([, said]) => said.test(text))?.[0] ?? text
  );
}

/** Middleware that people write. */

import type { Given, Respond } from "./middleware-runs.js";

export interface Case {
  /** Completes "middleware that …". */
  readonly title: string;
  readonly middleware: () => readonly Given[];
  /** What `fetch` does. Default: answers with JSON. */
  readonly respond?: Respond;
}

export const json = (data: unknown, status = 200) =>
  Response.json(data, { status });

/** `fetch`, where there is no connection. */
export const reset: Respond = () => {
  throw new TypeError("connection reset");
};

/** `fetch` that takes for ever, unless its signal aborts. */
const hangs: Respond = (request) =>
  new Promise((_, reject) => {
    // As a socket would, the timer holds the request: nothing else does, and
    // with it its signal could be collected before it aborts.
    const held = setInterval(() => request.bodyUsed, 1000);
    const abort = () => {
      clearInterval(held);
      reject(new Error("the signal of the request aborted"));
    };
    if (request.signal.aborted) abort();
    request.signal.addEventListener("abort", abort);
  });

/** Does nothing but be called. */
export const silent = {
  onRequest: () => undefined,
  onResponse: () => undefined,
  onError: () => undefined,
};

/** A hook that returns what no type allows. */
export const returns = (value: unknown) => () => value as undefined;

export const cases: readonly Case[] = [
  { title: "does nothing", middleware: () => [silent, silent, silent] },
  {
    title: "is passed over, for it is none",
    middleware: () => [false, silent, null, undefined],
  },
  {
    title: "has hooks that are none",
    middleware: () => [
      { onRequest: false, onResponse: "no", onError: null } as unknown as Given,
      silent,
    ],
  },
  {
    title: "has one hook of three",
    middleware: () => [
      { onError: silent.onError },
      { onRequest: silent.onRequest },
      { onResponse: silent.onResponse },
    ],
    respond: reset,
  },
  {
    title: "returns what is false, which is nothing",
    middleware: () =>
      [null, false, 0, ""].map((value) => ({
        onRequest: returns(value),
        onResponse: returns(value),
        onError: returns(value),
      })),
  },
  {
    title: "returns what is false where fetch fails",
    middleware: () =>
      [null, false, 0, ""].map((value) => ({ onError: returns(value) })),
    respond: reset,
  },
  {
    title: "is there twice",
    middleware: () => {
      const counts = {
        onRequest: ({ request }: { request: Request }) => {
          request.headers.append("x-count", "1");
        },
      };
      return [counts, counts];
    },
  },
  {
    title: "sets a header of the request it is shown",
    middleware: () => [
      {
        onRequest: ({ request }) => {
          request.headers.set("x-trace", "abc");
          request.headers.set(
            "content-type",
            "application/json; charset=utf-8",
          );
        },
      },
      silent,
    ],
  },
  {
    title: "returns a request with other headers",
    middleware: () => [
      silent,
      {
        onRequest: ({ request }) =>
          new Request(request, { headers: { "x-only": "this" } }),
      },
      silent,
    ],
  },
  {
    title: "returns a request to another path, with another method and body",
    middleware: () => [
      {
        onRequest: ({ request }) =>
          new Request(new URL("/v2/notes?all=1", request.url), {
            method: "POST",
            body: "text=h%C3%A9",
            headers: { "content-type": "application/x-www-form-urlencoded" },
          }),
      },
      silent,
    ],
  },
  {
    title: "returns a request without a body",
    middleware: () => [
      { onRequest: ({ request }) => new Request(request.url) },
      silent,
    ],
  },
  {
    title: "adds to the body, and the next to that",
    middleware: () =>
      ["a", "b"].map((part) => ({
        onRequest: async ({ request }) =>
          new Request(request.url, {
            method: request.method,
            headers: request.headers,
            body: (await request.clone().text()) + part,
          }),
      })),
  },
  {
    title: "returns a request with bytes",
    middleware: () => [
      {
        onRequest: ({ request }) =>
          new Request(request.url, {
            method: "PUT",
            body: new Blob([new Uint8Array([0, 255, 128])], { type: "a/b" }),
          }),
      },
    ],
  },
  {
    title: "returns a request that fetch is to treat in its own way",
    middleware: () => [
      {
        onRequest: ({ request }) =>
          new Request(request, {
            cache: "no-store",
            credentials: "include",
            keepalive: true,
            referrerPolicy: "no-referrer",
            // Not in Node's types, but in Node.
          } as RequestInit),
      },
      silent,
    ],
  },
  {
    title: "returns a request with a mode, an integrity and a referrer",
    middleware: () => [
      {
        onRequest: ({ request }) =>
          new Request(request, {
            mode: "same-origin",
            integrity: "sha256-AAAA",
            referrer: "",
          }),
      },
    ],
  },
  {
    title: "gives the request a time limit of its own",
    middleware: () => [
      {
        onRequest: ({ request }) =>
          new Request(request, { signal: AbortSignal.timeout(1) }),
      },
      silent,
    ],
    respond: hangs,
  },
  {
    title: "gives the request a signal that has aborted",
    middleware: () => [
      silent,
      {
        onRequest: ({ request }) =>
          new Request(request, { signal: AbortSignal.abort() }),
      },
    ],
    respond: hangs,
  },
  {
    title: "answers itself",
    middleware: () => [
      silent,
      { ...silent, onRequest: () => json({ from: "a cache" }) },
      silent,
    ],
  },
  {
    title: "answers itself that the call failed",
    middleware: () => [
      silent,
      { onRequest: () => json({ reason: "not today" }, 403) },
    ],
  },
  {
    title: "replaces the response, the last first",
    middleware: () =>
      ["a", "b", "c"].map((name) => ({
        onResponse: async ({ response }) =>
          json({ [name]: await response.json() }),
      })),
  },
  {
    title: "makes a success of a failure",
    middleware: () => [
      silent,
      {
        onResponse: ({ response }) =>
          response.status === 404 ? json({ found: false }) : undefined,
      },
    ],
    respond: () => json({ reason: "gone" }, 404),
  },
  {
    title: "makes a failure of a success",
    middleware: () => [{ onResponse: () => json({ reason: "late" }, 410) }],
  },
  {
    title: "sees that the API is down: no error",
    middleware: () => [silent, silent],
    respond: () => json({ reason: "down" }, 503),
  },
  {
    title: "sees that there is no connection",
    middleware: () => [silent, silent],
    respond: reset,
  },
  {
    title: "replaces the error, the last first",
    middleware: () =>
      ["a", "b"].map((name) => ({ onError: () => new Error(name) })),
    respond: reset,
  },
  {
    title: "answers in place of an error",
    middleware: () => [
      silent,
      { ...silent, onError: () => json({ from: "a cache" }) },
      silent,
    ],
    respond: reset,
  },
  {
    title: "answers in place of an error, and has that replaced",
    middleware: () => [
      {
        onError: () => json({ from: "a cache" }),
        onResponse: async ({ response }) => json([await response.json()]),
      },
    ],
    respond: reset,
  },
];

/** Where middleware of ours is not as openapi-fetch's, and why. */

import createClient, { type ClientOptions as Theirs } from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ConnectionError,
  HttpError,
  TimeoutError,
} from "../../templates/runtime/errors.js";
import type {
  ClientOptions,
  Middleware,
} from "../../templates/runtime/options.js";
import { plainApi, token } from "./described.js";
import { json, reset } from "./middleware-cases.js";
import {
  init,
  notes,
  path,
  theirs,
  type Paths,
  type Respond,
} from "./middleware-runs.js";

const passing: Middleware = { onRequest: () => undefined };

/** The same call by path, with openapi-fetch and with ours. */
function both(
  respond: Respond,
  middleware: Middleware = passing,
  options: ClientOptions = {},
) {
  const requests: Record<"theirs" | "ours", Request[]> = {
    theirs: [],
    ours: [],
  };
  const fetch: NonNullable<Theirs["fetch"]> = async (request) => {
    requests.theirs.push(request.clone());
    return respond(request);
  };
  const their = createClient<Paths>({ baseUrl: plainApi.baseUrl, fetch });
  their.use(...theirs([{ ...passing, ...middleware }]));
  const our = notes({
    ...options,
    middleware: [middleware],
    fetch: async (url, made) => {
      const request = new Request(url, made);
      requests.ours.push(request.clone());
      return respond(request);
    },
  });
  return {
    requests,
    theirs: () => their.PUT(path, init),
    ours: () => our.PUT(path, init),
  };
}

afterEach(() => vi.restoreAllMocks());

const answers = () => json({ saved: true });

describe("a failure", () => {
  it("of HTTP is thrown: one way to handle all failures", async () => {
    const calls = both(() => json({ reason: "down" }, 503));
    expect((await calls.theirs()).error).toEqual({ reason: "down" });
    const failure = calls.ours();
    await expect(failure).rejects.toThrow(HttpError);
    await expect(failure).rejects.toMatchObject({ body: { reason: "down" } });
  });

  it("of the connection says of which call, and repeats no secret", async () => {
    const onError = vi.fn();
    const message = `cannot send Bearer ${token}`;
    const fails = () => {
      throw new TypeError(message);
    };
    const calls = both(fails, {
      onError: ({ error }) => onError(error) as undefined,
    });
    await expect(calls.theirs()).rejects.toThrow(TypeError);
    expect(onError).toHaveBeenCalledWith(new TypeError(message));
    onError.mockClear();
    const failure = calls.ours();
    await expect(failure).rejects.toThrow(ConnectionError);
    await expect(failure).rejects.toThrow(/^notes\.put got no response: /);
    const error: unknown = onError.mock.lastCall?.[0];
    expect(error).toBeInstanceOf(ConnectionError);
    expect(
      JSON.stringify([String(error), String((error as Error).cause)]),
    ).not.toContain(token);
  });

  it("of middleware itself is a TypeError, as every mistake in a call is", async () => {
    const onRequest = () => "text" as unknown as undefined;
    const calls = both(answers, { onRequest });
    await expect(calls.theirs()).rejects.toMatchObject({ name: "Error" });
    await expect(calls.ours()).rejects.toThrow(
      new TypeError("middleware returned no Request"),
    );
  });

  it.each<[string, Middleware]>([
    [
      "the response",
      {
        onResponse: async ({ response }) => {
          await response.text();
        },
      },
    ],
    [
      "its own answer",
      {
        onRequest: async () => {
          const once = json({ from: "a cache" });
          await once.text();
          return once;
        },
      },
    ],
  ])(
    "to leave the body of %s says so, and is not repeated",
    async (_title, middleware) => {
      const onRequest = vi.fn<NonNullable<Middleware["onRequest"]>>((context) =>
        middleware.onRequest?.(context),
      );
      const calls = both(
        answers,
        { ...middleware, onRequest },
        { maxRetries: 2 },
      );
      await expect(calls.theirs()).rejects.toThrow("Body is unusable");
      onRequest.mockClear();
      await expect(calls.ours()).rejects.toThrow(
        new TypeError("middleware read a body that it did not clone"),
      );
      expect(onRequest).toHaveBeenCalledOnce();
    },
  );

  it("to answer in time ends the call: middleware is part of an attempt", async () => {
    const never = () => new Promise<never>(() => undefined);
    const calls = both(answers, { onRequest: never }, { timeoutMs: 5 });
    await expect(calls.ours()).rejects.toThrow(TimeoutError);
    const wait = new Promise((resolve) => setTimeout(resolve, 10, "waits"));
    expect(await Promise.race([calls.theirs(), wait])).toBe("waits");
  });
});

describe("each attempt", () => {
  it("is shown, under one id, for each is a request", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.0001);
    const ids: string[] = [];
    const bodies: string[] = [];
    const onRequest: Middleware["onRequest"] = async ({ id, request }) => {
      ids.push(id);
      bodies.push(await request.clone().text());
    };
    const onError = vi.fn<NonNullable<Middleware["onError"]>>();
    const calls = both(reset, { onRequest, onError }, { maxRetries: 2 });
    await expect(calls.theirs()).rejects.toThrow("connection reset");
    expect(ids).toHaveLength(1);
    expect(onError).toHaveBeenCalledTimes(1);
    ids.length = bodies.length = 0;
    onError.mockClear();
    await expect(calls.ours()).rejects.toThrow("(3 attempts)");
    expect(bodies).toEqual(Array(3).fill('{"text":"hello"}'));
    expect(new Set(ids).size).toBe(1);
    expect(onError).toHaveBeenCalledTimes(3);
  });

  it("has an id that no other call has", async () => {
    const ids = new Set<string>();
    const calls = both(answers, { onRequest: ({ id }) => void ids.add(id) });
    for (let call = 0; call < 10; call++) await calls.ours();
    expect(ids.size).toBe(10);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/);
  });
});

describe("the token", () => {
  it("is not shown, and goes where middleware would put another", async () => {
    const seen: (string | null)[] = [];
    const onRequest: Middleware["onRequest"] = ({ request }) => {
      seen.push(request.headers.get("authorization"));
      request.headers.set("authorization", "Bearer of middleware");
    };
    const onResponse: Middleware["onResponse"] = ({ request }) => {
      seen.push(request.headers.get("authorization"));
    };
    const calls = both(answers, { onRequest, onResponse });
    await calls.ours();
    expect(seen).toEqual([null, "Bearer of middleware"]);
    await calls.theirs();
    const sent = ({ headers }: Request) => headers.get("authorization");
    expect(calls.requests.ours.map(sent)).toEqual([`Bearer ${token}`]);
    expect(calls.requests.theirs.map(sent)).toEqual(["Bearer of middleware"]);
  });

  it.each([
    "https://elsewhere.example/notes",
    "http://notes.example/notes",
    "https://notes.example:444/notes",
  ])("is not led to another origin: %s", async (url) => {
    const onRequest = () => new Request(url);
    const calls = both(answers, { onRequest });
    await calls.theirs();
    expect(calls.requests.theirs.map((one) => one.url)).toEqual([url]);
    await expect(calls.ours()).rejects.toThrow(
      new TypeError("middleware sent the request to another origin"),
    );
    expect(calls.requests.ours).toEqual([]);
  });

  it("is not led there by a redirect, even where middleware allows it", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) =>
      new Request(request, { redirect: "follow" });
    const calls = both(answers, { onRequest });
    await calls.theirs();
    await calls.ours();
    expect(calls.requests.theirs[0]?.redirect).toBe("follow");
    expect(calls.requests.ours[0]?.redirect).toBe("manual");
  });
});

describe("a request of middleware's own", () => {
  it("has fetch told what differs, and no more: platforms refuse even defaults", async () => {
    const told: string[][] = [];
    const client = notes({
      fetch: (_url, made) => {
        told.push(Object.keys(made).sort());
        return Promise.resolve(answers());
      },
    });
    const middleware = [
      {
        onRequest: ({ request }: { request: Request }) => new Request(request),
      },
    ];
    await client.PUT(path, init);
    await client.PUT(path, { ...init, middleware });
    expect(told[0]).toEqual([
      "body",
      "headers",
      "method",
      "redirect",
      "signal",
    ]);
    expect(told[1]).toEqual(told[0]);
  });
});

describe("what a hook is told", () => {
  it("has no `fetch` of the client, which would go around token and limits", async () => {
    const seen = vi.fn();
    const calls = both(answers, {
      onRequest: ({ options }) => seen(options) as undefined,
    });
    await calls.theirs();
    expect(seen.mock.lastCall?.[0]).toHaveProperty("fetch");
    await calls.ours();
    expect(seen.mock.lastCall).toEqual([{ baseUrl: plainApi.baseUrl }]);
  });

  it("has parameters of all places, for an operation may have them in any", async () => {
    const seen = vi.fn();
    const calls = both(answers, {
      onRequest: ({ params }) => seen(params) as undefined,
    });
    await calls.theirs();
    expect(seen).toHaveBeenLastCalledWith(init.params);
    await calls.ours();
    expect(seen.mock.lastCall).toEqual([{ ...init.params, header: {} }]);
  });

  it("has what we accept and who we are: as it is sent", async () => {
    const seen = vi.fn();
    const calls = both(answers, {
      onRequest: ({ request }) =>
        seen([...request.headers.keys()]) as undefined,
    });
    await calls.theirs();
    expect(seen).toHaveBeenLastCalledWith(["content-type"]);
    await calls.ours();
    expect(seen).toHaveBeenLastCalledWith([
      "accept",
      "content-type",
      "user-agent",
    ]);
  });
});

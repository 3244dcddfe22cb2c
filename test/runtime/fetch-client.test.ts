import createClient from "openapi-fetch";
import { describe, expect, it, vi } from "vitest";
import type {
  HttpMethod,
  Operation,
} from "../../templates/runtime/description.js";
import {
  fetchClient,
  type FetchRequest,
} from "../../templates/runtime/fetch-client.js";
import type { FetchLike } from "../../templates/runtime/options.js";
import { any } from "../../templates/runtime/any-answer.js";
import { form } from "../../templates/runtime/form-body.js";
import { json } from "../../templates/runtime/whole-body.js";
import { plainApi, token } from "./described.js";

const METHODS: readonly HttpMethod[] = [
  ...(["GET", "PUT", "POST", "DELETE"] as const),
  ...(["OPTIONS", "HEAD", "PATCH", "TRACE"] as const),
];
const operations = METHODS.map((method): Operation => ({
  name: `notes.${method}`,
  method,
  path: "/notes",
  accept: "application/json, text/plain",
  secured: true,
  idempotent: true,
  answer: any,
  ...(method === "POST" && { body: form }),
  ...(method === "PUT" && { body: json }),
}));

type Call = (path: string, init?: FetchRequest & object) => Promise<Result>;
interface Result {
  readonly data?: unknown;
  readonly response: Response;
}
type ByMethod = Record<HttpMethod, Call> & {
  request(method: string, ...call: Parameters<Call>): Promise<Result>;
};

const answers = () => Response.json({ ok: true });

function clientOf(respond = answers) {
  const fetch = vi.fn<FetchLike>(() => Promise.resolve(respond()));
  const client = fetchClient(plainApi, operations, { token, fetch });
  return { fetch, client: client as unknown as ByMethod };
}

describe("a client by path", () => {
  it.each(METHODS)("has %s, and finds the operation by it", async (method) => {
    const { fetch, client } = clientOf();
    const { data, response } = await client[method]("/notes");
    expect(fetch.mock.lastCall?.[1].method).toBe(method);
    expect(response.status).toBe(200);
    // What answers a HEAD has no body, whatever comes.
    expect(data).toEqual(method === "HEAD" ? undefined : { ok: true });
  });

  it("finds an operation by the document's key of its path", async () => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(answers()));
    const described: Operation[] = [
      { name: "a", method: "GET", path: "/", pathKey: "/#action=a" },
      { name: "b", method: "GET", path: "/a%20b", pathKey: "/a b" },
    ];
    const client = fetchClient(plainApi, described, { token, fetch });
    const { GET } = client as unknown as ByMethod;
    for (const { pathKey = "" } of described) await GET(pathKey);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(
      described.map(({ path = "" }) => `${plainApi.baseUrl}${path}`),
    );
  });

  it.each(["put", "PUT"])("has request(%j), too", async (method) => {
    const { fetch, client } = clientOf();
    await client.request(method, "/notes");
    expect(fetch.mock.lastCall?.[1].method).toBe("PUT");
  });

  it("has the methods of openapi-fetch, and no others", () => {
    const { client } = clientOf();
    expect(Object.keys(client).sort()).toEqual(
      Object.keys(createClient()).sort(),
    );
  });

  it("sends parameters and body where they belong, and none where none are", async () => {
    const fetch = vi.fn<FetchLike>(() => Promise.resolve(answers()));
    const { target } = await import("../../templates/runtime/target.js");
    const put: Operation = {
      ...{ name: "notes.put", method: "PUT", path: "/notes/{id}", target },
      ...{ body: json, secured: false, idempotent: true },
    };
    const client = fetchClient(plainApi, [put], {
      fetch,
    }) as unknown as ByMethod;
    const path = { id: "n1" };
    const query = { draft: true };
    const header = { "X-Trace": "abc" };
    await client.PUT("/notes/{id}", {
      params: { path, query, header },
      body: { text: "hello" },
      headers: { "x-own": "1" },
    });
    const [url, init] = fetch.mock.lastCall ?? [];
    expect(url).toBe("https://notes.example/notes/n1?draft=true");
    expect(init?.headers).toMatchObject({ "x-trace": "abc", "x-own": "1" });
    expect(init?.body).toBe('{"text":"hello"}');
    await client.PUT("/notes/{id}", { params: { path } });
    expect(fetch.mock.lastCall?.[0]).toBe("https://notes.example/notes/n1");
    expect(fetch.mock.lastCall?.[1].body).toBeNull();
  });

  it("sends a form without fields as an empty form", async () => {
    const { fetch, client } = clientOf();
    await client.POST("/notes");
    expect(fetch.mock.lastCall?.[1]).toMatchObject({
      body: "",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    await client.POST("/notes", { body: { a: 1 } });
    expect(fetch.mock.lastCall?.[1].body).toBe("a=1");
  });

  it.each(["POST", "PUT"] as const)(
    "leaves the body of a %s as it is where it is encoded already",
    async (method) => {
      const { fetch, client } = clientOf();
      for (const body of [new FormData(), new Blob(["a"])]) {
        await client[method]("/notes", { body });
        expect(fetch.mock.lastCall?.[1].body).toBe(body);
      }
      // Where none is taken, none is sent.
      await client.GET("/notes", { body: new Blob(["a"]) });
      expect(fetch.mock.lastCall?.[1].body).toBeNull();
    },
  );

  it.each([
    ["GET", "/nowhere"],
    ["get", "/notes/"],
    ["CONNECT", "/notes"],
  ])("has no operation %s %s that the API lacks", async (method, path) => {
    const { fetch, client } = clientOf();
    await expect(client.request(method, path)).rejects.toThrow(
      new TypeError(`the API has no operation ${method.toUpperCase()} ${path}`),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ...["baseUrl", "fetch", "Request"],
    ...["bodySerializer", "pathSerializer", "querySerializer"],
  ])("takes no %s with a call: it would go around the client", async (name) => {
    const { fetch, client } = clientOf();
    const init = { [name]: undefined };
    await expect(client.GET("/notes", init)).rejects.toThrow(
      new TypeError(`${name} is an option of the client`),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes the options of a call, and hands fetch's own to fetch", async () => {
    const { fetch, client } = clientOf();
    const own = { cache: "no-store", keepalive: true, next: { tags: ["a"] } };
    const limits = { timeoutMs: 5, deadlineMs: 5, maxRetries: 0 };
    const middleware = [{ onRequest: vi.fn() }];
    const call = { token: "xoxp-own", ...limits, ...own };
    await client.GET("/notes", call);
    const sent = fetch.mock.lastCall?.[1];
    expect(sent).toMatchObject({
      ...own,
      headers: { authorization: "Bearer xoxp-own" },
    });
    expect(Object.keys(sent ?? {}).sort()).toEqual(
      [
        ...Object.keys(own),
        ...["body", "headers", "method", "redirect", "signal"],
      ].sort(),
    );
    await client.GET("/notes", { ...call, middleware });
    expect(middleware[0]?.onRequest.mock.lastCall?.[0]).toMatchObject({
      request: { cache: "no-store", keepalive: true },
    });
    expect(fetch.mock.lastCall?.[1]).toMatchObject(own);
  });

  it("takes a signal, which middleware sees in the request", async () => {
    const { fetch, client } = clientOf();
    const controller = new AbortController();
    const { signal } = controller;
    let seen: Request | undefined;
    const onRequest = ({ request }: { request: Request }) => {
      seen = request;
      controller.abort("enough");
      return new Promise<undefined>(() => undefined);
    };
    const call = client.GET("/notes", { signal, middleware: [{ onRequest }] });
    await expect(call).rejects.toBe("enough");
    expect(seen?.signal).toMatchObject({ aborted: true, reason: "enough" });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("parseAs", () => {
  const bytes = async (data: unknown) =>
    new Response(data as Blob).arrayBuffer();

  it.each(["json", "text", "blob", "arrayBuffer", "stream"] as const)(
    "%s gives what openapi-fetch gives",
    async (parseAs) => {
      const { client } = clientOf();
      const { data } = await client.GET("/notes", { parseAs });
      const their = createClient<{ "/notes": { get: object } }>({
        baseUrl: plainApi.baseUrl,
        fetch: () => Promise.resolve(answers()),
      });
      const { data: expected } = (await their.GET("/notes", {
        parseAs,
      })) as Result;
      expect(Object.prototype.toString.call(data)).toBe(
        Object.prototype.toString.call(expected),
      );
      if (parseAs === "json" || parseAs === "text") {
        expect(data).toEqual(expected);
      } else {
        expect(await bytes(data)).toEqual(await bytes(expected));
      }
    },
  );

  it("is json where nothing is said, and the text of a text", async () => {
    const { client } = clientOf(() => new Response("hello"));
    expect((await client.GET("/notes")).data).toBe("hello");
    const as = { parseAs: undefined };
    expect((await client.GET("/notes", as as object)).data).toBe("hello");
  });
});

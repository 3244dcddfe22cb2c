import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MockAnswer } from "../../../templates/mock/mock.js";
import { mockOf } from "../../../templates/mock/mock.js";
import { description } from "./description.js";

const books = "https://library.example/api/books";
const elsewhere = "https://elsewhere.example/api/books/7";

test("fetch takes what `fetch` takes: a text, a URL, a Request", async () => {
  const { fetch, requests } = mockOf(description);
  const init = { method: "POST", body: "a" };
  await fetch("https://library.example/api/notes", init);
  await fetch(new URL("https://library.example/api/notes"), init);
  await fetch(new Request("https://library.example/api/notes", init));
  await fetch(new Request("https://library.example/api/notes", init), {
    body: "b",
  });
  expect(requests.map(({ text }) => text)).toEqual(["a", "a", "a", "b"]);
});

test("fetch reads the Request of another implementation", async () => {
  const { fetch, requests } = mockOf(description);
  const { signal } = new AbortController();
  const foreign = {
    url: "https://library.example/api/notes",
    method: "POST",
    headers: [["x-from", "afar"]],
    body: "c",
    redirect: "follow",
    signal,
  };
  await fetch(foreign as unknown as Request);
  expect(requests[0]).toMatchObject({ method: "POST", text: "c" });
  expect(requests[0]?.headers["x-from"]).toBe("afar");
});

test("fetch takes a stream as body", async () => {
  const { fetch, requests } = mockOf(description);
  const body = new Blob(["a ", "stream"]).stream();
  await fetch("https://library.example/api/notes", {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body,
    duplex: "half",
  });
  expect(requests[0]?.text).toBe("a stream");
});

test("fetch rejects what `fetch` rejects", async () => {
  const { fetch } = mockOf(description);
  await expect(fetch("no url")).rejects.toThrow(TypeError);
  await expect(fetch(books, { body: "a GET has none" })).rejects.toThrow(
    TypeError,
  );
});

test("the origin of a URL does not count, its path does", async () => {
  const { fetch } = mockOf(description);
  const other = await fetch("http://another.example:81/api/books");
  expect(await other.json()).toEqual({ ok: true, books: [] });
  const outside = await fetch("https://library.example/books");
  expect(await outside.json()).toMatchObject({ error: "unknown_method" });
});

test("an address elsewhere, which an answer of the document holds, takes anything", async () => {
  const upload = "https://shelf.example/covers?sum=a%2Fb";
  const [list] = description.operations.filter(
    ({ name }) => name === "books.list",
  );
  if (!list) throw new Error("there is no list");
  const operations = [{ ...list, answer: { ok: true, covers: [{ upload }] } }];
  const mock = mockOf({ ...description, operations });
  const init = { method: "POST", body: "a cover" };
  const taken = await mock.fetch(upload, init);
  expect([taken.status, await taken.text()]).toEqual([200, ""]);
  expect(mock.requests[0]).toMatchObject({ url: upload, text: "a cover" });

  const other = await mock.fetch("https://shelf.example/covers", init);
  expect(await other.json()).toMatchObject({ error: "unknown_method" });
  mock.answer("/covers", { status: 507 });
  expect((await mock.fetch(upload, init)).status).toBe(507);
});

test("HEAD has headers and no body", async () => {
  const { fetch, answer } = mockOf(description);
  answer("/books", { body: "text" });
  const response = await fetch(books, { method: "HEAD" });
  expect(response.headers.get("content-length")).toBe("4");
  expect(response.body).toBeNull();
});

describe.each([
  ["reset", "ECONNRESET"],
  ["refused", "ECONNREFUSED"],
] as const)("a connection that is %s", (connection, code) => {
  test(`rejects with a TypeError whose cause has ${code}`, async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("*", { connection });
    const error: unknown = await fetch(books).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ cause: { code } });
    expect(requests).toHaveLength(connection === "reset" ? 1 : 0);
  });
});

test("a body that is cut gives what arrived, then a TypeError", async () => {
  const { fetch, answer } = mockOf(description);
  answer("*", { body: "abcdef", cutAfterBytes: 4 });
  const response = await fetch(books);
  expect(response.headers.get("content-length")).toBe("6");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  expect(new TextDecoder().decode(first.value)).toBe("abcd");
  await expect(reader.read()).rejects.toThrow(TypeError);
});

describe("with time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Whether a promise is settled once all that is due has happened. */
  async function isSettled(promise: Promise<unknown>): Promise<boolean> {
    let settled = false;
    const settle = (): void => {
      settled = true;
    };
    promise.then(settle, settle);
    await vi.advanceTimersByTimeAsync(0);
    return settled;
  }

  test("headers come when they were told to, latency added", async () => {
    const { fetch, answer } = mockOf(description, { latencyMs: 100 });
    answer("*", { headersAfterMs: 1000 });
    const response = fetch(books);
    await vi.advanceTimersByTimeAsync(1099);
    expect(await isSettled(response)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isSettled(response)).toBe(true);
  });

  test("a connection takes its latency to break", async () => {
    const { fetch, answer } = mockOf(description, { latencyMs: 100 });
    answer("*", { connection: "reset" });
    const response = fetch(books);
    await vi.advanceTimersByTimeAsync(99);
    expect(await isSettled(response)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(response).rejects.toThrow(TypeError);
  });

  test("the second half of a slow body comes later", async () => {
    const { fetch, answer } = mockOf(description);
    answer("*", { body: "abcdef", bodyAfterMs: 1000 });
    const response = await fetch(books);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe("abc");
    const second = reader.read();
    await vi.advanceTimersByTimeAsync(999);
    expect(await isSettled(second)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(new TextDecoder().decode((await second).value)).toBe("def");
    expect((await reader.read()).done).toBe(true);
  });

  test.each([Infinity, 2 ** 31])("%d ms is never", async (headersAfterMs) => {
    const { fetch, answer } = mockOf(description);
    answer("*", { headersAfterMs });
    const controller = new AbortController();
    const response = fetch(books, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10_000_000);
    expect(await isSettled(response)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    controller.abort("tired of it");
    await expect(response).rejects.toBe("tired of it");
  });

  const waits: readonly (readonly [string, MockAnswer | (() => never)])[] = [
    ["before the headers", { headersAfterMs: 1000 }],
    ["in the body", { body: "abcdef", bodyAfterMs: 1000 }],
  ];
  test.each(waits)("an abort %s rejects at once", async (_, waiting) => {
    const { fetch, answer } = mockOf(description);
    answer("*", waiting);
    const controller = new AbortController();
    const text = fetch(books, { signal: controller.signal }).then((response) =>
      response.text(),
    );
    await vi.advanceTimersByTimeAsync(500);
    const reason = new Error("no longer wanted");
    controller.abort(reason);
    await expect(text).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an abort in the body is heeded after the garbage is collected", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const { fetch, answer } = mockOf(description);
    answer("*", { body: "abcdef", bodyAfterMs: 1000 });
    const controller = new AbortController();
    const text = fetch(books, { signal: controller.signal }).then((response) =>
      response.text(),
    );
    await vi.advanceTimersByTimeAsync(500);
    collectGarbage();
    controller.abort("tired of it");
    await expect(text).rejects.toBe("tired of it");
  });

  test("an abort while the answer is being made rejects at once", async () => {
    const { fetch, answer } = mockOf(description);
    answer("*", () => new Promise(() => undefined));
    const controller = new AbortController();
    const response = fetch(books, { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("too slow");
    await expect(response).rejects.toBe("too slow");
  });

  test("a body that is no longer read leaves no timer", async () => {
    const { fetch, answer } = mockOf(description);
    answer("*", { body: "abcdef", bodyAfterMs: 1000 });
    const response = await fetch(books);
    await response.body?.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a signal that was aborted before lets nothing be sent", async () => {
  const { fetch, requests } = mockOf(description);
  const signal = AbortSignal.abort("never mind");
  await expect(fetch(books, { signal })).rejects.toBe("never mind");
  expect(requests).toEqual([]);
});

describe("a redirect", () => {
  const leave = (status: number, location = elsewhere): MockAnswer => ({
    status,
    headers: { location },
  });
  const lend = "https://library.example/api/books.lend";
  const post = {
    method: "POST",
    headers: { authorization: "Bearer secret" },
    body: new URLSearchParams({ book_id: "5", reader: "Ada" }),
  };

  test("is followed, without the token where the origin differs", async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("books.lend", leave(303));
    const response = await fetch(lend, post);
    expect(response.redirected).toBe(true);
    expect(response.url).toBe(elsewhere);
    expect(await response.json()).toEqual({ ok: true, id: 7 });
    expect(requests.map(({ method, url }) => [method, url])).toEqual([
      ["POST", lend],
      ["GET", elsewhere],
    ]);
    expect(requests[0]?.headers["authorization"]).toBe("Bearer secret");
    expect(requests[1]?.headers).not.toHaveProperty("authorization");
    expect(requests[1]?.headers).not.toHaveProperty("content-type");
  });

  test("within the origin keeps the token", async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("books.lend", leave(302, "/api/books/7"));
    await fetch(lend, post);
    expect(requests[1]?.headers["authorization"]).toBe("Bearer secret");
  });

  test.each([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "POST", "GET"],
    [307, "POST", "POST"],
    [308, "POST", "POST"],
    [301, "DELETE", "DELETE"],
    [303, "DELETE", "GET"],
    [303, "HEAD", "HEAD"],
  ])("%d makes a %s a %s", async (status, method, next) => {
    const { fetch, answer, requests } = mockOf(description);
    answer("/from", leave(status, "/api/to"));
    const body = method === "POST" ? "text" : null;
    await fetch("https://library.example/api/from", { method, body });
    expect(requests[1]?.method).toBe(next);
    expect(requests[1]?.text).toBe(next === "POST" ? "text" : "");
  });

  test("is handed over where it is to be dealt with by hand", async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("books.list", leave(302));
    const response = await fetch(books, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(elsewhere);
    expect(response.redirected).toBe(false);
    expect(response.url).toBe(books);
    expect(requests).toHaveLength(1);
  });

  test("is an error where none is allowed", async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("books.list", leave(302));
    await expect(fetch(books, { redirect: "error" })).rejects.toThrow(
      TypeError,
    );
    expect(requests).toHaveLength(1);
  });

  test("that leads to itself ends in an error", async () => {
    const { fetch, answer, requests } = mockOf(description);
    answer("books.list", leave(302, books), { times: Infinity });
    await expect(fetch(books)).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(21);
  });

  test.each([
    [300, { location: elsewhere }],
    [302, {}],
  ])("is none: status %d with %j", async (status, headers) => {
    const { fetch, answer } = mockOf(description);
    answer("books.list", { status, headers });
    expect((await fetch(books)).status).toBe(status);
  });
});

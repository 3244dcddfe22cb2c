import { once } from "node:events";
import * as http from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { mockOf } from "../../../templates/mock/mock.js";
import type { NodeHttp } from "../../../templates/mock/node-http.js";
import { description } from "./description.js";

test("node:http has what the mock expects of it", () => {
  // The compiler is what can fail here.
  const expected: NodeHttp = http;
  expect(expected.createServer).toBe(http.createServer);
});

test("the URL is a base URL on loopback", async () => {
  await using server = await mockOf(description).listen();
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
});

test.each([
  ["https://library.example", ""],
  ["https://library.example/", ""],
  ["https://library.example/v1/api/", "/v1/api"],
  ["/v2", "/v2"],
])("a base URL of %s is answered below %j", async (baseUrl, path) => {
  await using server = await mockOf({ ...description, baseUrl }).listen();
  expect(new URL(server.url).pathname).toBe(path === "" ? "/" : path);
  expect(server.url.endsWith("/")).toBe(false);
  const response = await fetch(`${server.url}/books`);
  expect(await response.json()).toEqual({ ok: true, books: [] });
});

test("several servers of one mock share its requests", async () => {
  const mock = mockOf(description);
  await using one = await mock.listen();
  await using two = await mock.listen({ host: "localhost" });
  expect(two.url).toMatch(/^http:\/\/localhost:\d+\/api$/);
  await fetch(`${one.url}/books`);
  await fetch(`${two.url}/books`);
  expect(mock.requests.map(({ url }) => url)).toEqual([
    `${one.url}/books`,
    `${two.url}/books`,
  ]);
});

test("a port that is taken is the system's error", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  const port = Number(new URL(server.url).port);
  await expect(mock.listen({ port })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("a port can be chosen", async () => {
  const mock = mockOf(description);
  const first = await mock.listen();
  const port = Number(new URL(first.url).port);
  await first.close();
  await using second = await mock.listen({ port });
  expect(second.url).toBe(first.url);
});

test("close ends what is under way, and can be repeated", async () => {
  const mock = mockOf(description);
  const server = await mock.listen();
  mock.answer("*", { headersAfterMs: Infinity }, { times: 1 });
  const pending = fetch(`${server.url}/books`);
  const failure = expect(pending).rejects.toThrow(TypeError);
  while (mock.requests.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await server.close();
  await failure;
  await server.close();
  await expect(fetch(`${server.url}/books`)).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
});

test("a client that goes away during a wait harms nothing", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  mock.answer("*", [
    { headersAfterMs: 60_000 },
    { body: "abcdef", bodyAfterMs: 60_000 },
  ]);
  const waiting = fetch(`${server.url}/books`, {
    signal: AbortSignal.timeout(50),
  });
  await expect(waiting).rejects.toThrow("aborted");
  const response = await fetch(`${server.url}/books`, {
    signal: AbortSignal.timeout(50),
  });
  await expect(response.text()).rejects.toThrow("aborted");
  expect((await fetch(`${server.url}/books`)).status).toBe(200);
});

test("a client that goes away amid its request harms nothing", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(
    "POST /api/notes HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nab",
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.destroy();
  expect((await fetch(`${server.url}/books`)).status).toBe(200);
  expect(mock.requests.map(({ path }) => path)).toEqual(["/books"]);
});

/** Sends a request line and headers as they are; resolves to the answer. */
async function raw(url: string, lines: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end(`${lines.join("\r\n")}\r\n\r\n`);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString();
  });
  await once(socket, "close");
  return text;
}

test("a request line that no fetch would send", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  const headers = ["host: x", "connection: close"];
  expect(
    await raw(server.url, [
      "GET //evil.example/api/books HTTP/1.1",
      ...headers,
    ]),
  ).toContain('"error":"unknown_method"');
  expect(
    await raw(server.url, ["GET http://x/api/books HTTP/1.1", ...headers]),
  ).toContain('"books":[]');
  expect(await raw(server.url, ["OPTIONS * HTTP/1.1", ...headers])).toBe("");
  expect(new URL(mock.requests[0]?.url ?? "").hostname).toBe("127.0.0.1");
});

test("a connection that breaks is told from one that ends", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  mock.answer("*", [
    { connection: "reset" },
    { connection: "refused" },
    { body: "abcdef", cutAfterBytes: 4 },
    { body: "abcdef", cutAfterBytes: 0 },
  ]);
  for (const connection of ["reset", "refused"]) {
    await expect(
      fetch(`${server.url}/books`),
      connection,
    ).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  }
  // The one that was refused never arrived.
  expect(mock.requests).toHaveLength(1);
  for (const arriving of ["abcd", ""]) {
    const response = await fetch(`${server.url}/books`);
    expect(response.headers.get("content-length")).toBe("6");
    const chunks: Uint8Array[] = [];
    const reading = (async () => {
      const stream = response.body as ReadableStream<Uint8Array>;
      for await (const chunk of stream) chunks.push(chunk);
    })();
    await expect(reading).rejects.toThrow(TypeError);
    expect(Buffer.concat(chunks).toString()).toBe(arriving);
  }
});

test("headers can be read before a slow body comes", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  mock.answer("*", { body: "abcdef", bodyAfterMs: 200 });
  const start = performance.now();
  const response = await fetch(`${server.url}/books`);
  const headers = performance.now() - start;
  expect(await response.text()).toBe("abcdef");
  expect(headers).toBeLessThan(150);
  expect(performance.now() - start).toBeGreaterThanOrEqual(195);
});

test("without cors, pages of other origins get no leave", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen();
  const response = await fetch(`${server.url}/books`);
  expect(response.headers.has("access-control-allow-origin")).toBe(false);
});

test("with cors, they do, for the request and before it", async () => {
  const mock = mockOf(description);
  await using server = await mock.listen({ cors: true });
  const preflight = await fetch(`${server.url}/books.lend`, {
    method: "OPTIONS",
    headers: {
      origin: "https://page.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "authorization,content-type",
  });
  expect(mock.requests).toEqual([]);

  const response = await fetch(`${server.url}/books`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
  });
});

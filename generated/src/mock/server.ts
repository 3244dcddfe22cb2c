/// <reference lib="esnext.disposable" preserve="true" />
/** The mock as an HTTP server. */

import { bodyChunks } from "./body-chunks.js";
import { isPreflight, preflightHeaders, sharingHeaders } from "./cors.js";
import { delay } from "./delay.js";
import type { NodeHttp, NodeRequest, NodeResponse } from "./node-http.js";
import type { IncomingRequest, Respond, WireResponse } from "./wire.js";

export interface ListenOptions {
  /** Default: one that is free. */
  readonly port?: number;
  /** Default: `127.0.0.1`, which no other machine can reach. */
  readonly host?: string;
  /** Whether pages of other origins may call the server. Default: false. */
  readonly cors?: boolean;
}

export interface MockServer extends AsyncDisposable {
  /** The base URL to give to a client, `http://127.0.0.1:41231/api`. */
  readonly url: string;
  /** Breaks what connections there are, and frees the port. */
  readonly close: () => Promise<void>;
}

/**
 * @param basePath Path of the base URL, without a slash at its end.
 * @throws Error of the system where it cannot listen, or has no `node:http`.
 */
export async function listenOn(
  respond: Respond,
  basePath: string,
  { port = 0, host = "127.0.0.1", cors = false }: ListenOptions = {},
): Promise<MockServer> {
  // Not a literal, so that bundlers for the browser leave it alone.
  const name = ["node", "http"].join(":");
  const { createServer } = (await import(/* @vite-ignore */ name)) as NodeHttp;

  let origin = "";
  const server = createServer((request, response) => {
    serve(respond, origin, cors, request, response).catch(() => {
      request.socket.destroy();
    });
  });
  // A client that takes up an idle connection must not find it closing.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" ? (address?.port ?? port) : port;
  origin = `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: origin + basePath, close, [Symbol.asyncDispose]: close };
}

/** @throws Whatever ends the connection before the answer is complete. */
async function serve(
  respond: Respond,
  origin: string,
  cors: boolean,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  const received = await incoming(request, origin);
  if (cors && isPreflight(received)) {
    const leave = preflightHeaders(received.headers);
    response.writeHead(204, Object.entries(leave).flat());
    response.end();
    return;
  }
  const answer = await respond(received);
  if (answer.kind === "disconnect") {
    await delay(answer.afterMs, gone.signal);
    const { socket } = request;
    if (socket.resetAndDestroy === undefined) socket.destroy();
    else socket.resetAndDestroy();
    return;
  }
  await delay(answer.headersAfterMs, gone.signal);
  await send(answer, cors, response, gone.signal);
}

async function send(
  answer: WireResponse,
  cors: boolean,
  response: NodeResponse,
  gone: AbortSignal,
): Promise<void> {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(cors ? sharingHeaders : {})) {
    headers.set(name, value);
  }
  // A flat list, because `set-cookie` may come more than once.
  response.writeHead(answer.status, [...headers].flat());
  response.flushHeaders();
  // Where the method or the status has no body, `write` lets it fall.
  for await (const chunk of bodyChunks(answer, gone)) {
    await new Promise<void>((resolve, reject) => {
      response.write(chunk, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  response.end();
}

async function incoming(
  request: NodeRequest,
  origin: string,
): Promise<IncomingRequest> {
  const headers = new Headers();
  const { rawHeaders, url = "/", method = "GET" } = request;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method,
    // Joined and not resolved: a path of `//host/` is a path, not a host.
    url: new URL(url.startsWith("/") ? origin + url : url),
    headers,
    body: joined(chunks),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Servers on this machine: one that stands for Slack's API, one for elsewhere. */

import {
  createServer,
  type IncomingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

export interface Received {
  /** `/files.getUploadURLExternal` */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Answer = (response: ServerResponse, received: Received) => void;

const open: (() => void)[] = [];

// Of the file that imports this one.
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server, until the test is over, and what it has received. */
export async function serve(
  answer: Answer,
): Promise<{ readonly url: string; readonly received: readonly Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      const one = { path, headers, body: Buffer.concat(chunks) };
      received.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received };
}

export function json(response: ServerResponse, body: object): void {
  response
    .writeHead(200, { "content-type": "application/json" })
    .end(JSON.stringify(body));
}

/** The fields of a form, those that are JSON decoded. */
export function formOf({ body }: Received): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(body.toString())].map(([name, text]) => [
      name,
      /^[[{]/.test(text) ? (JSON.parse(text) as unknown) : text,
    ]),
  );
}

/** What a promise rejects with. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const [reason] = await promise.then(
    (value): [unknown] => [new Error(`resolved: ${JSON.stringify(value)}`)],
    (error: unknown): [unknown] => [error],
  );
  return reason;
}

/** A server on this machine that keeps what it receives, to the byte. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedRequest {
  /** `POST /api/users.list HTTP/1.1` */
  readonly line: string;
  /** Names as they came, in order, one entry for each line. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Loopback {
  /** `http://127.0.0.1:41231` */
  readonly url: string;
  /** Takes out what has been received since the last time. */
  readonly received: () => readonly ReceivedRequest[];
  /** What every request is answered from now on. */
  readonly reply: (reply: Reply) => void;
  readonly close: () => Promise<void>;
}

/** @throws Error of the system where it cannot listen. */
export async function startLoopback(): Promise<Loopback> {
  const requests: ReceivedRequest[] = [];
  let reply: Reply = { status: 500, headers: {}, body: "" };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", httpVersion, rawHeaders } = request;
      requests.push({
        line: `${method} ${url} HTTP/${httpVersion}`,
        headers: pairs(rawHeaders),
        body: Buffer.concat(chunks).toString("latin1"),
      });
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received: () => requests.splice(0),
    reply: (next) => {
      reply = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : [],
  );
}

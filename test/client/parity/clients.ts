/** Ours and theirs, side by side at one server. */

import { LogLevel, WebClient } from "@slack/web-api";
import { SlackClient, type RequestOptions } from "slack-web-client";
import { startLoopback, type Loopback } from "../../contract/loopback.js";
import { readWire, type Wire } from "./wire.js";

export const TOKEN = "xoxp-of-the-client";

/** A call that both clients can make. */
export interface Call {
  /** Default: `some.method`. */
  readonly method?: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Of this call alone; theirs takes it among the arguments. */
  readonly token?: string;
}

/** What a call came to: the request that it sent, or the error it threw. */
export type Outcome = Wire | Refusal;

export interface Refusal {
  /** Name and message. */
  readonly refused: string;
}

export interface Clients {
  /** Where methods are. */
  readonly baseUrl: string;
  /** A server that is none of the API's. */
  readonly elsewhere: string;
  readonly slack: SlackClient;
  readonly web: WebClient;
  readonly ours: (call: Call) => Promise<Outcome>;
  readonly theirs: (call: Call) => Promise<Outcome>;
  /** What a function that makes one call has sent. */
  readonly outcomeOf: (call: () => Promise<unknown>) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** @throws Error of the system where the server cannot listen. */
export async function startClients(): Promise<Clients> {
  const [server, another] = await Promise.all([start(), start()]);
  const baseUrl = `${server.url}/api`;
  // Each call is one request: no waiting, no repetition.
  const slack = new SlackClient({
    token: TOKEN,
    baseUrl,
    maxRetries: 0,
    rateLimit: "off",
  });
  const web = new WebClient(TOKEN, {
    slackApiUrl: baseUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  const outcome = (call: () => Promise<unknown>) =>
    outcomeOf(server, another, call);
  return {
    baseUrl,
    elsewhere: another.url,
    slack,
    web,
    ours: ({ method = "some.method", args, token }) => {
      const request: RequestOptions = token === undefined ? {} : { token };
      // Theirs takes a URL where the method's name belongs; ours gets the same.
      const path = method.includes("://") ? method : `/${method}`;
      return outcome(() =>
        slack.request({ method: "POST", path, form: args }, request),
      );
    },
    theirs: ({ method = "some.method", args, token }) =>
      outcome(() =>
        web.apiCall(method, token === undefined ? args : { ...args, token }),
      ),
    outcomeOf: outcome,
    close: async () => {
      await Promise.all([server.close(), another.close()]);
    },
  };
}

async function start(): Promise<Loopback> {
  const server = await startLoopback();
  server.reply({
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"ok":true}',
  });
  return server;
}

async function outcomeOf(
  server: Loopback,
  another: Loopback,
  call: () => Promise<unknown>,
): Promise<Outcome> {
  const refused = await call().then(
    () => undefined,
    // Not String(error), to which Node adds a code of its own.
    (error: unknown) => {
      const { name, message } = error as Error;
      return `${name}: ${message}`;
    },
  );
  const wires = await Promise.all(server.received().map(readWire));
  for (const request of another.received())
    wires.push({ ...(await readWire(request)), server: "another" });
  const [wire, ...more] = wires;
  if (refused !== undefined && !wire) return { refused };
  if (refused === undefined && wire && more.length === 0) return wire;
  throw new Error(`sent ${wires.length} requests; ${refused ?? "no error"}`);
}

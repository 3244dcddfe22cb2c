/** What goes wrong between a client and an API, for tests to loop over. */

import type { HttpAnswer, MockAnswer, MockResponder } from "./answers.js";

export type FaultName =
  | "failure"
  | "rate-limit"
  | "rate-limit-date"
  | "rate-limit-without-time"
  | "rate-limit-unreadable"
  | "bad-request"
  | "request-timeout"
  | "server-error"
  | "bad-gateway"
  | "reset"
  | "refused"
  | "cut-body"
  | "slow-headers"
  | "slow-body"
  | "redirect"
  | "redirect-with-body"
  | "empty-body"
  | "null-body"
  | "half-json"
  | "html"
  | "json-as-text"
  | "byte-order-mark"
  | "huge-body";

export interface FaultOptions {
  /** The code of `failure`. Default: one that no API has. */
  readonly code?: string;
  /** Seconds that the rate limits with a time ask for. Default: 1. */
  readonly retryAfter?: number;
  /** Milliseconds that what is slow takes. Default: a minute. */
  readonly slowMs?: number;
  /** Where the redirects lead. Default: a host that cannot exist. */
  readonly elsewhere?: string;
}

/**
 * Answers to give to `answer`, each a way in which a call goes wrong.
 *
 * The last two are not faults but what a client has to put up with: an answer
 * with a byte order mark, and one of 10 MB.
 */
export function mockFaults(
  options: FaultOptions = {},
): Readonly<Record<FaultName, MockAnswer | MockResponder>> {
  const {
    code = "mock_failure",
    retryAfter = 1,
    slowMs = 60_000,
    elsewhere = "https://elsewhere.invalid/",
  } = options;
  return {
    failure: { failure: code },
    "rate-limit": { rateLimited: retryAfter },
    "rate-limit-date": () => ({ rateLimited: httpDate(retryAfter) }),
    "rate-limit-without-time": { rateLimited: null },
    "rate-limit-unreadable": { rateLimited: "soon" },
    "bad-request": { status: 400, body: { error: "bad request" } },
    "request-timeout": { status: 408 },
    "server-error": { status: 500, body: { error: "server error" } },
    "bad-gateway": { ...page("502 Bad Gateway"), status: 502 },
    reset: { connection: "reset" },
    refused: { connection: "refused" },
    "cut-body": (_, usual) => ({
      ...usual,
      cutAfterBytes: jsonOf(usual).length >> 1,
    }),
    "slow-headers": (_, usual) => ({ ...usual, headersAfterMs: slowMs }),
    "slow-body": (_, usual) => ({ ...usual, bodyAfterMs: slowMs }),
    redirect: { status: 302, headers: { location: elsewhere } },
    "redirect-with-body": { status: 307, headers: { location: elsewhere } },
    "empty-body": { headers: json, body: "" },
    "null-body": { body: null },
    "half-json": (_, usual) => {
      const text = jsonOf(usual);
      return { headers: json, body: text.slice(0, text.length >> 1) };
    },
    html: page("Sign in"),
    "json-as-text": (_, usual) => ({ body: jsonOf(usual) }),
    "byte-order-mark": (_, usual) => ({
      headers: json,
      body: `\uFEFF${jsonOf(usual)}`,
    }),
    "huge-body": (_, { body }) => ({
      body: {
        ...(typeof body === "object" && body),
        padding: "x".repeat(10_000_000),
      },
    }),
  };
}

const json = { "content-type": "application/json; charset=utf-8" };

function jsonOf({ body }: HttpAnswer): string {
  return body === undefined ? "" : JSON.stringify(body);
}

function page(title: string): HttpAnswer {
  return {
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><title>${title}</title><h1>${title}</h1>`,
  };
}

/** HTTP dates have no fractions of seconds: rounded up, so as not to be past. */
function httpDate(seconds: number): string {
  const ms = Date.now() + seconds * 1000;
  return new Date(Math.ceil(ms / 1000) * 1000).toUTCString();
}

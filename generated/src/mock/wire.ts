/** What goes over the wire, ready to be sent in whichever shape. */

import type { HttpAnswer } from "./answers.js";

export type WireAnswer = WireResponse | WireDisconnect;

/** Answers a request; what `fetch` and the server have in common. */
export type Respond = (request: IncomingRequest) => Promise<WireAnswer>;

/** A request as it came. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface WireDisconnect {
  readonly kind: "disconnect";
  readonly connection: "reset" | "refused";
  readonly afterMs: number;
}

export interface WireResponse {
  readonly kind: "response";
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly headersAfterMs: number;
  readonly bodyAfterMs: number;
  readonly cutAfterBytes?: number;
}

/**
 * Puts an answer into bytes.
 *
 * @param standard Headers that the answer carries unless it sets its own.
 * @throws RangeError for a status that a final response cannot have.
 */
export function wireResponse(
  answer: HttpAnswer,
  standard: Readonly<Record<string, string>>,
): WireResponse {
  const { status = 200, headersAfterMs = 0, bodyAfterMs = 0 } = answer;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new RangeError(`An answer cannot have the status ${status}.`);
  }
  const { bytes, type } = encodeBody(answer.body);
  const headers = new Headers(standard);
  if (type !== undefined) headers.set("content-type", type);
  if (!hasNoBody(status)) {
    headers.set("content-length", String(bytes.byteLength));
  }
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    headers.set(name, value);
  }
  return {
    kind: "response",
    status,
    headers,
    body: bytes,
    headersAfterMs,
    bodyAfterMs,
    ...(answer.cutAfterBytes !== undefined && {
      cutAfterBytes: answer.cutAfterBytes,
    }),
  };
}

/** Whether a response of this status ends with its headers. */
export function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

function encodeBody(body: unknown): { bytes: Uint8Array; type?: string } {
  if (body === undefined) return { bytes: new Uint8Array() };
  if (body instanceof Uint8Array) {
    return { bytes: body, type: "application/octet-stream" };
  }
  const [text, type] =
    typeof body === "string"
      ? [body, "text/plain"]
      : [JSON.stringify(body), "application/json"];
  return {
    bytes: new TextEncoder().encode(text),
    type: `${type}; charset=utf-8`,
  };
}

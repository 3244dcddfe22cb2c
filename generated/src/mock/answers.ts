/** What the mock can be told to answer. */

import type { RecordedRequest } from "./requests.js";

export type MockAnswer =
  FailureAnswer | RateLimitAnswer | DisconnectAnswer | HttpAnswer;

/** The API refuses in its own way, with status 200 if that is its way. */
export interface FailureAnswer {
  /** The error code. */
  readonly failure: string;
  /** Further fields of the body. */
  readonly [field: string]: unknown;
}

/** Status 429. */
export interface RateLimitAnswer {
  /** `Retry-After`: seconds, any text, or null for an answer without one. */
  readonly rateLimited: number | string | null;
}

/** The connection fails, and there is no answer. */
export interface DisconnectAnswer {
  /**
   * `reset`: it breaks when the request has been received. `refused`: it is
   * never made, and the request is not recorded; a server, where it stands by
   * then, can only reset it.
   */
  readonly connection: "reset" | "refused";
}

/** An answer spelled out. */
export interface HttpAnswer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go out as they are, any other value as JSON. */
  readonly body?: unknown;
  /** Milliseconds until the headers come. `Infinity`: never. */
  readonly headersAfterMs?: number;
  /** Milliseconds between the two halves of the body. `Infinity`: for ever. */
  readonly bodyAfterMs?: number;
  /** How many bytes of the body arrive before the connection breaks. */
  readonly cutAfterBytes?: number;
}

/**
 * Makes the answer to a request. `usual` is the document's own; undefined
 * means just that.
 */
export type MockResponder = (
  request: RecordedRequest,
  usual: HttpAnswer,
) => MockAnswer | undefined | Promise<MockAnswer | undefined>;

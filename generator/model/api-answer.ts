import type { Json } from "../load/json.js";
import type { Type } from "./type.js";

export interface Answer {
  readonly status: number;
  /** Null where there is no body. */
  readonly type: Type | null;
  /** All that mean success, by status. */
  readonly successes: readonly SuccessAnswer[];
  /** The media types that a caller can choose from; none where there is one alone. */
  readonly choices: readonly string[];
  /** Those that mean failure, as the document has them. */
  readonly failures: readonly FailureAnswer[];
}

export interface SuccessAnswer {
  /** Null for `2XX` and `default`. */
  readonly status: number | null;
  /** Empty where there is no body. */
  readonly contents: readonly AnswerContent[];
  readonly headers: readonly ResponseHeader[];
}

/** A header that the document names in a response. */
export interface ResponseHeader {
  readonly name: string;
  /** Of the value that its text stands for. */
  readonly type: Type;
  readonly description: string;
  readonly deprecated: boolean;
}

export interface AnswerContent {
  readonly mediaType: string;
  /** Of the whole, or of each part of a stream. */
  readonly type: Type;
  /** Whether it is read as it comes: server-sent events, or values one after the other. */
  readonly stream: "events" | "values" | null;
  /** The kinds of server-sent events; else none. */
  readonly events: readonly StreamEvent[];
  /** What the document shows, or one made from the schema; of a stream its parts, or its text. Of each media type the first alone. */
  readonly example: Json | undefined;
}

/** A kind of server-sent event. */
export interface StreamEvent {
  /** What `event` may be; empty where it may be anything. */
  readonly names: readonly string[];
  readonly data: Type;
}

export interface FailureAnswer {
  /** `404`, `4XX` or `default` */
  readonly status: string;
  readonly description: string;
  /** Null where there is no body. */
  readonly type: Type | null;
  readonly headers: readonly ResponseHeader[];
}

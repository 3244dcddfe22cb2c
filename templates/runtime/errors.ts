/**
 * Everything a call can fail with once it has been sent. What is wrong with the
 * call itself (an argument that cannot be encoded, no token) is a `TypeError`;
 * an aborted call rejects with its signal's reason.
 *
 * `name` is a literal, so it survives minifying and works where `instanceof`
 * does not, between two copies of the package.
 */

/** What an error knows about the call that failed. */
export interface ErrorDetails {
  /** Dotted name of the operation. */
  readonly method: string;
  /** How often the request was sent. */
  readonly attempts: number;
  readonly requestId?: string | undefined;
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** A call failed. Its subclasses say how. */
export class ApiError extends Error {
  /** Dotted name of the operation. */
  declare readonly method: string;
  /** What the API calls this request; quote it when asking for help. */
  declare readonly requestId: string | undefined;
  /** HTTP status; absent where no response came. */
  declare readonly status: number | undefined;
  /** Headers of the response, without its cookies. */
  declare readonly headers: Headers | undefined;
  /** How often the request was sent. */
  declare readonly attempts: number;
  /** Body of the response: JSON decoded, anything else as text. */
  declare readonly body: unknown;

  /** @param what Completes "operation.name …" in the message. */
  constructor(what: string, details: ErrorDetails) {
    const { method, requestId, status, headers, attempts, body } = details;
    const known = [
      status !== undefined && `HTTP ${status}`,
      requestId !== undefined && `request id ${requestId}`,
      attempts > 1 && `${attempts} attempts`,
    ].filter(Boolean);
    super(
      `${method} ${what}${known[0] ? ` (${known.join(", ")})` : ""}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    Object.assign(this, {
      method,
      requestId,
      status,
      headers,
      attempts,
      body,
    });
  }

  override get name(): string {
    return "ApiError";
  }
}

/**
 * The API answered that the call failed, and why. `Code` are the codes that one
 * operation documents; `isPlatformError` finds them by its name.
 */
export interface PlatformError<Code extends string = string> extends ApiError {
  /** The API's error code. The documented ones, and any other. */
  readonly code: string extends Code ? string : Code | (string & {});
  /** Scopes the call needs and the token lacks, where the API says so. */
  readonly needed: readonly string[];
  /** Scopes the token has, where the API says so. */
  readonly provided: readonly string[];
  /** The decoded body of the answer. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a {@link PlatformError} is made of. */
export interface PlatformErrorDetails extends ErrorDetails {
  readonly code: string;
  readonly needed?: readonly string[];
  readonly provided?: readonly string[];
}

// A generic class would make `instanceof` narrow to one whose `code` is `any`.
export const PlatformError: {
  new (details: PlatformErrorDetails): PlatformError;
  readonly prototype: PlatformError;
} = class PlatformError extends ApiError {
  declare readonly code: string;
  declare readonly needed: readonly string[];
  declare readonly provided: readonly string[];

  constructor(details: PlatformErrorDetails) {
    const { code, needed = [], provided = [] } = details;
    super(
      `failed: ${code}${needed[0] ? `, needs ${needed.join(", ")}` : ""}`,
      details,
    );
    Object.assign(this, { code, needed, provided });
  }

  override get name(): string {
    return "PlatformError";
  }

  get data(): Readonly<Record<string, unknown>> {
    return this.body as Readonly<Record<string, unknown>>;
  }
};

/** The API's code for a failure; "" where the API gave none. */
export function codeOf(error: unknown): string {
  return error instanceof PlatformError ? error.code : "";
}

/** Too many calls. */
export class RateLimitError extends ApiError {
  /** How long the API asks to wait. */
  declare readonly retryAfterMs: number;

  constructor(details: ErrorDetails & { readonly retryAfterMs: number }) {
    const { retryAfterMs } = details;
    super(`is rate limited, wait ${retryAfterMs} ms`, details);
    Object.assign(this, { retryAfterMs });
  }

  override get name(): string {
    return "RateLimitError";
  }
}

/** The HTTP status says that the call failed. */
export class HttpError extends ApiError {
  override get name(): string {
    return "HttpError";
  }
}

/** The status says success, but the body is not what the document promises. */
export class ResponseError extends ApiError {
  override get name(): string {
    return "ResponseError";
  }
}

/** No complete response came: no connection, or one that broke. */
export class ConnectionError extends ApiError {
  override get name(): string {
    return "ConnectionError";
  }
}

/** No complete response came in time. */
export class TimeoutError extends ConnectionError {
  override get name(): string {
    return "TimeoutError";
  }
}

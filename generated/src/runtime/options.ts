/** The options of a client and of a single call. Durations are milliseconds. */

import type { RateLimitEvent, RetryEvent } from "./hooks.js";
import type { Limiter } from "./limiter.js";
import type { Logger, LogLevel } from "./log.js";
import type { RateLimitMode } from "./pace.js";

/** A token, or a function that is asked for one before each request. */
export type TokenSource = string | (() => string | Promise<string>);

/** A user's name and password, for HTTP's basic authentication. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** What a security scheme takes, or a function that is asked for it before each request. */
export type Credential =
  | string
  | BasicCredential
  | (() => string | BasicCredential | Promise<string | BasicCredential>);

/** Credentials by the names of security schemes. */
export type CredentialsByScheme = Readonly<
  Record<string, Credential | undefined>
>;

/** Header values by name. Names are compared without regard to case. */
export type HeaderValues = Readonly<Record<string, string>> | Headers;

/**
 * Options of a client. The object is read, never changed, and may be frozen or
 * shared between clients.
 */
export interface ClientOptions<Credentials = CredentialsByScheme> {
  /** The access token, or a function that returns it; asked before each attempt. */
  readonly token?: TokenSource | undefined;
  /**
   * Credentials by the names of the document's security schemes, of an API that
   * takes more than bearer tokens. Of alternatives the first that is complete is
   * used.
   */
  readonly credentials?: Credentials | undefined;
  /** Where requests go. Default: the server that the API's document names. */
  readonly baseUrl?: string | undefined;
  /** A replacement for the global `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /**
   * Headers sent with every request. Where an operation takes a token,
   * `Authorization` is not taken from here: use `token`.
   */
  readonly headers?: HeaderValues | undefined;
  /**
   * How long one attempt may take, until its body is read. Default: 30,000.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a call may take with all its attempts and waits. Default: no limit.
   */
  readonly deadlineMs?: number | undefined;
  /**
   * How often a failed attempt is repeated. Default: 3. What may have run is
   * repeated only where the operation is idempotent.
   */
  readonly maxRetries?: number | undefined;
  /**
   * - `wait`, the default: calls are paced to the limits of the document, and a
   *   call that the API refuses waits as long as the API asks, or 30 s where it
   *   does not say, and is repeated;
   * - `reject`: a call that would have to wait is a RateLimitError;
   * - `off`: nothing is paced; a refused call still waits and is repeated.
   */
  readonly rateLimit?: RateLimitMode | undefined;
  /** Says when a call may be sent. Default: one of the client's, in memory. */
  readonly limiter?: Limiter | undefined;
  /** How many requests may be under way at a time. Default: 100. */
  readonly maxConcurrency?: number | undefined;
  /** Where lines go, `console` for example. Default: nowhere. */
  readonly logger?: Logger | undefined;
  /** From which level on lines are written. Default: `info`. */
  readonly logLevel?: LogLevel | undefined;
  /** Called and awaited before a failed attempt is repeated. What it throws ends
   * the call. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Called and awaited when the API refuses a call. What it throws ends the call. */
  readonly onRateLimit?: ((event: RateLimitEvent) => unknown) | undefined;
  /** The program that uses the client, or several, the outermost first, for `User-Agent`. */
  readonly appInfo?: AppInfo | readonly AppInfo[] | undefined;
  /** Called in this order on the way out, in reverse on the way back. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/**
 * Sees requests and responses on their way, and may replace them: openapi-fetch's
 * middleware, and of its type, by one of the three at least. It sees each attempt of
 * a call, as openapi-fetch shows a request, and never the token.
 */
export type Middleware = {
  [Name in keyof MiddlewareHooks]-?: MiddlewareHooks &
    Required<Pick<MiddlewareHooks, Name>>;
}[keyof MiddlewareHooks];

interface MiddlewareHooks {
  onRequest?(
    context: MiddlewareContext,
  ): MaybePromise<Request | Response | undefined>;
  onResponse?(
    context: MiddlewareContext & { readonly response: Response },
  ): MaybePromise<Response | undefined>;
  onError?(
    context: MiddlewareContext & { readonly error: unknown },
  ): MaybePromise<Response | Error | undefined>;
}

/** What middleware is told of a call. */
export interface MiddlewareContext {
  readonly request: Request;
  /** The path as the document has it, with its braces. */
  readonly schemaPath: string;
  readonly params: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  /** Tells this call from others that are under way. */
  readonly id: string;
  readonly options: { readonly baseUrl: string };
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a callback that returns nothing is one
type MaybePromise<T> = T | void | Promise<T | void>;

/** A program and its version. */
export interface AppInfo {
  readonly name: string;
  readonly version?: string | undefined;
}

/** Options of a single call of a document whose security schemes take these credentials. */
export interface RequestOptionsWith<Credentials> {
  /** A token for this call, instead of the client's. */
  readonly token?: TokenSource | undefined;
  /** Credentials for this call, over the client's, by the names of security schemes. */
  readonly credentials?: Credentials | undefined;
  /** Headers for this call, over the client's. */
  readonly headers?: HeaderValues | undefined;
  /** Ends the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, instead of the client's. */
  readonly timeoutMs?: number | undefined;
  /** How long all attempts may take, instead of the client's. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed attempt is repeated, instead of the client's. */
  readonly maxRetries?: number | undefined;
}

/** Options of a single call. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- so that it is shown by this name
export interface RequestOptions extends RequestOptionsWith<CredentialsByScheme> {}

/** The part of `fetch` that is needed: a URL and an init in, a response out. */
export type FetchLike = (input: string, init: FetchInit) => Promise<Response>;

/** What `fetch` is told besides the URL. */
export interface FetchInit {
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | null;
  /** Redirects are never followed, so that a token stays where it belongs. */
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** A request body as `fetch` takes it. */
export type EncodedBody = string | FormData | Blob | ArrayBuffer;

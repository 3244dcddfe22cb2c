/** The options of a client and of a single call. Durations are milliseconds. */

/** A token, or a function that is asked for one before each request. */
export type TokenSource = string | (() => string | Promise<string>);

/** Header values by name. Names are compared without regard to case. */
export type HeaderValues = Readonly<Record<string, string>>;

/** Options of a client. The object is read, never changed, and may be frozen or shared between clients. */
export interface ClientOptions {
  /** The access token, or a function that returns it; asked once per request. */
  readonly token?: TokenSource;
  /** Where requests go. Default: the server that the API's document names. */
  readonly baseUrl?: string;
  /** A replacement for the global `fetch`. */
  readonly fetch?: FetchLike;
  /** Headers sent with every request. `Authorization` is not taken from here: use `token`. */
  readonly headers?: HeaderValues;
}

/** Options of a single call. */
export interface RequestOptions {
  /** A token for this call, instead of the client's. */
  readonly token?: TokenSource;
  /** Headers for this call, over the client's. */
  readonly headers?: HeaderValues;
  /** Ends the call; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The part of `fetch` that is needed: a URL and an init in, a response out. */
export type FetchLike = (input: string, init: FetchInit) => Promise<Response>;

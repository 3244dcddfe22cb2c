/** What `apiCall` and `paginate` answer, and take. */

/** What all answers have in common. */
export interface WebAPICallResult {
  ok: boolean;
  response_metadata?: {
    warnings?: string[];
    next_cursor?: string;
    /** Scopes that the token has. */
    scopes?: string[];
    /** Scopes of which the method needs one. */
    acceptedScopes?: string[];
    /** Seconds. */
    retryAfter?: number;
    messages?: string[];
  };
}

/** Whether a page is the last one to be read. */
export type PaginatePredicate = (page: WebAPICallResult) => boolean | undefined;

/** What has been made of pages: `undefined` before the first. */
export type PageReducer<A = unknown> = (
  accumulator: A | undefined,
  page: WebAPICallResult,
  index: number,
) => A;

/** What a {@link PageReducer} makes of pages. */
export type PageAccumulator<R extends PageReducer> =
  R extends PageReducer<infer A> ? A : never;

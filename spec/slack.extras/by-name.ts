/** Methods by names that are known when a program runs: `apiCall` and `paginate`. */

import type { ResponseMetadata } from "../models/ResponseMetadata.js";
import type { RequestOptions } from "../runtime/options.js";
import { call, endpointOf, type Caller } from "./caller.js";

/** What all answers have in common. */
export interface WebAPICallResult {
  ok: boolean;
  response_metadata?: ResponseMetadata;
}

/** An answer of any method. */
export type AnyAnswer = WebAPICallResult & Readonly<Record<string, unknown>>;

export type ApiCall = (
  method: string,
  args?: object,
  request?: RequestOptions,
) => Promise<AnyAnswer>;

/** `apiCall`: see {@link call}. */
export function apiCall(client: Caller): ApiCall {
  return (method, args = {}, request) => call(client, method, args, request);
}

/** Whether a page is the last one to be read. */
export type PaginatePredicate = (page: AnyAnswer) => boolean | undefined;

/** What has been made of pages: `undefined` before the first. */
export type PageReducer<A = unknown> = (
  accumulator: A | undefined,
  page: AnyAnswer,
  index: number,
) => A;

export interface Paginate {
  /** The pages, each requested when it is asked for. */
  (method: string, args?: object): AsyncGenerator<AnyAnswer, void, undefined>;
  /** Reads pages until one is enough. @returns What was made of them */
  <A = void>(
    method: string,
    args: object | undefined,
    shouldStop: PaginatePredicate,
    reduce?: PageReducer<A>,
  ): Promise<A>;
}

/**
 * Reads a method page by page, by its name. Where the name is known when the
 * program is written, `pages` and `items` of the method itself have types.
 *
 * @throws what the method's `pages` throws
 */
export function paginate(client: Caller): Paginate {
  return ((
    method: string,
    args: object | undefined,
    shouldStop?: PaginatePredicate,
    reduce?: PageReducer,
  ) => {
    const { pages } = endpointOf(client, method) ?? {};
    if (!pages) throw new TypeError(`${method} has no pages`);
    // As many as `@slack/web-api` asks for.
    const all = pages({ limit: 200, ...args }) as AsyncGenerator<AnyAnswer>;
    return shouldStop ? reduced(all, shouldStop, reduce) : all;
  }) as Paginate;
}

/** What is made of pages until one is enough, which ends the reading. */
export async function reduced<Page>(
  pages: AsyncIterable<Page>,
  shouldStop: (page: Page) => boolean | undefined,
  reduce?: (accumulator: unknown, page: Page, index: number) => unknown,
): Promise<unknown> {
  let made: unknown;
  let index = 0;
  for await (const page of pages) {
    made = reduce?.(made, page, index++);
    if (shouldStop(page)) break;
  }
  return made;
}

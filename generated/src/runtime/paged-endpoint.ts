/** Operations that are read page by page, as functions. */

import type { Operation, PaginatedOperation } from "./description.js";
import { endpoint, type Endpoint, type OptionalEndpoint } from "./endpoint.js";
import type { Engine, HttpInfo } from "./engine.js";
import type { RequestOptions } from "./options.js";
import { itemsOf, pagesOf } from "./pages.js";

/** An operation with required arguments, and a cursor among its arguments. */
export interface PagedEndpoint<
  Args,
  Data,
  Item,
  Request = RequestOptions,
> extends Endpoint<Args, Data, HttpInfo<Data>, Request> {
  /**
   * All pages, each requested when it is asked for. To go on where an earlier
   * loop ended, give the last page's cursor in `args`.
   */
  pages(args: Args, request?: Request): Pages<Data>;
  /** The items of all pages. */
  items(args: Args, request?: Request): Pages<Item>;
}

/** The same, where all arguments may be left out. */
export interface OptionalPagedEndpoint<
  Args,
  Data,
  Item,
  Request = RequestOptions,
> extends OptionalEndpoint<Args, Data, HttpInfo<Data>, Request> {
  /** All pages: see {@link PagedEndpoint.pages}. */
  pages(args?: Args, request?: Request): Pages<Data>;
  /** The items of all pages. */
  items(args?: Args, request?: Request): Pages<Item>;
}

/** What `for await` goes through, once. */
export type Pages<T> = AsyncGenerator<T, void, undefined>;

/** Makes a function of an operation, and where it is read page by page, its two others. */
export function pagedEndpoint<Args extends object, Data, Item>(
  engine: Engine,
  operation: PaginatedOperation,
): OptionalPagedEndpoint<Args, Data, Item>;
export function pagedEndpoint<Args extends object, Data>(
  engine: Engine,
  operation: Operation,
): OptionalEndpoint<Args, Data>;
export function pagedEndpoint<Args extends object, Data, Item>(
  engine: Engine,
  operation: Operation,
): OptionalEndpoint<Args, Data> {
  const call = endpoint<Args, Data>(engine, operation);
  const { pagination } = operation;
  if (!pagination) return call;
  const pages = (args?: Args, request?: RequestOptions) =>
    pagesOf<Data>(engine, { ...operation, pagination }, args, request);
  return Object.assign(call, {
    pages,
    items: (args?: Args, request?: RequestOptions) =>
      itemsOf<Item>(pages(args, request), pagination),
  });
}

/** Reading an operation page by page. */

import type { PaginatedOperation, PaginationRule } from "./description.js";
import type { Engine } from "./engine.js";
import { ResponseError } from "./errors.js";
import { inputOf } from "./input.js";
import { valueAt } from "./json.js";
import type { RequestOptions } from "./options.js";

/**
 * The pages of an operation, each requested when it is asked for. Leaving the
 * loop ends it. `args` may hold the cursor of the page to begin with; they are
 * not changed.
 *
 * @throws ResponseError where a cursor comes again, for that never ends; else
 * what a call throws
 */
export async function* pagesOf<Data>(
  engine: Engine,
  operation: PaginatedOperation,
  args: object | undefined,
  request: RequestOptions | undefined,
): AsyncGenerator<Data, void, undefined> {
  const { cursor: name, first, next } = operation.pagination;
  const start = valueAt(args, [name]) ?? first;
  const seen = new Set([textOf(start)]);
  let current = { ...args, [name]: start };
  for (;;) {
    const input = inputOf(operation, current);
    const { data, response, attempts } = await engine.send(
      operation,
      input,
      request,
    );
    yield data as Data;
    const cursor = valueAt(data, next);
    if (cursor === undefined || cursor === null || cursor === "") return;
    if (seen.has(textOf(cursor))) {
      throw new ResponseError("answered a cursor for the second time", {
        method: operation.name,
        attempts,
        requestId:
          response.headers.get(engine.api.requestIdHeader) ?? undefined,
        status: response.status,
      });
    }
    seen.add(textOf(cursor));
    current = { ...current, [name]: cursor };
  }
}

/**
 * The items of all pages. A page without a list of items has none.
 *
 * @throws what {@link pagesOf} throws
 */
export async function* itemsOf<Item>(
  pages: AsyncIterable<unknown>,
  { items }: PaginationRule,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) {
    const list = valueAt(page, items);
    if (Array.isArray(list)) yield* list as Item[];
  }
}

// A cursor may be a number or an object: what it says is what repeats.
const textOf = (cursor: unknown) => JSON.stringify(cursor);

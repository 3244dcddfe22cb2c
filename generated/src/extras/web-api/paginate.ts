/** Pages, one after the other. */

import { reduced } from "../by-name.js";
import type {
  PageReducer,
  PaginatePredicate,
  WebAPICallResult,
} from "./results.js";

type Args = Record<string, unknown>;
type Call = (args: Args) => Promise<WebAPICallResult>;

/** The pages of a method, or, where something stops them, what was made of them. */
export function paginate(
  call: Call,
  args: Args = {},
  shouldStop?: PaginatePredicate,
  reduce?: PageReducer,
): AsyncGenerator<WebAPICallResult> | Promise<unknown> {
  const pages = pagesOf(call, args);
  return shouldStop ? reduced(pages, shouldStop, reduce) : pages;
}

/** @throws Error where a cursor comes a second time, of which there would be no end */
async function* pagesOf(
  call: Call,
  args: Args,
): AsyncGenerator<WebAPICallResult, void, undefined> {
  const limit = typeof args["limit"] === "number" ? args["limit"] : 200;
  const seen = new Set<string>();
  for (let cursor = args["cursor"]; ;) {
    const page = await call({ ...args, limit, cursor });
    yield page;
    const next = page.response_metadata?.next_cursor;
    if (!next) return;
    if (seen.has(next)) throw new Error("a cursor came a second time");
    seen.add(next);
    cursor = next;
  }
}

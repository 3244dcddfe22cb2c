/** Methods whose arguments by position depend on the media type of the body. */

import type { Operation } from "./description.js";

/**
 * The arguments of a call in one object, with what its last one, `opts`, holds.
 *
 * @param given What the method was given
 * @param usual Names of its arguments by position, `opts` not among them
 * @param others The same, where `opts` names another media type than the usual
 */
export function byPosition(
  { bodies = {} }: Operation,
  given: readonly unknown[],
  usual: readonly string[],
  others: readonly string[],
): object {
  const named = given[others.length];
  const isOther =
    given.length === others.length + 1 &&
    Object.keys(bodies).indexOf(contentTypeOf(named)) > 0;
  const names = isOther ? others : usual;
  return {
    ...Object.fromEntries(names.map((name, index) => [name, given[index]])),
    ...(given[names.length] as object | undefined),
  };
}

function contentTypeOf(opts: unknown): string {
  const { contentType } = Object(opts) as { readonly contentType?: unknown };
  return typeof contentType === "string" ? contentType : "";
}

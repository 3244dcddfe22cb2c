/** Operations that take bodies of several media types. */

import { refusal } from "./argument-text.js";
import type { Operation } from "./description.js";

/**
 * The operation with the body that the argument `contentType` names, and the
 * arguments without it; the operation as it is where there is none.
 *
 * @throws TypeError where it takes no body of that type
 */
export function choose(
  operation: Operation,
  args: object | undefined,
): readonly [operation: Operation, args: object | undefined] {
  const { bodies = {} } = operation;
  if (!args || !Object.hasOwn(args, "contentType")) return [operation, args];
  const { contentType, ...others } = args as { readonly contentType?: unknown };
  if (contentType === undefined) return [operation, others];
  const type = typeof contentType === "string" ? contentType : "";
  const body = Object.hasOwn(bodies, type) ? bodies[type] : undefined;
  if (!body) {
    const known = Object.keys(bodies).join(", ");
    throw refusal("contentType", `is none of ${known}`);
  }
  const { encoding: _, ...rest } = operation;
  return [{ ...rest, contentType: type, ...body }, others];
}

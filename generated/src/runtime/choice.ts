/** Operations that take bodies, or give answers, of several media types. */

import { refusal } from "./argument-text.js";
import type { Operation } from "./description.js";

/**
 * The operation with the body that the argument `contentType` names and the
 * answer that `accept` does, and the arguments without them; the operation as it
 * is where there is neither.
 *
 * @throws TypeError where it has none of that type
 */
export function choose(
  operation: Operation,
  args: object | undefined,
): readonly [operation: Operation, args: object | undefined] {
  const { bodies = {}, accept = "" } = operation;
  let left = args;
  const take = (name: string, known: readonly string[]) => {
    if (!known[1] || !left || !Object.hasOwn(left, name)) return;
    const { [name]: value, ...others } = left as Record<string, unknown>;
    left = others;
    if (value === undefined) return;
    const found = known.find((one) => one === value);
    if (found) return found;
    throw refusal(name, `is none of ${known.join(", ")}`);
  };
  const contentType = take("contentType", Object.keys(bodies));
  const wanted = take("accept", accept.split(", "));
  if (!contentType && !wanted) return [operation, left];
  const { encoding: _, ...rest } = operation;
  return [
    {
      ...(contentType
        ? { ...rest, contentType, ...bodies[contentType] }
        : operation),
      ...(wanted && { accept: wanted }),
    },
    left,
  ];
}

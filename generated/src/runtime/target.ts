/** Where a request goes, of an operation with parameters in its path or query. */

import { pathOf, type Operation } from "./description.js";
import { belowBase, fillPath } from "./path.js";
import type { Input } from "./places.js";
import { queryText } from "./query.js";

/**
 * The path with its values, and the query.
 *
 * @throws TypeError, naming the argument, where a value cannot be part of them
 */
export function target(operation: Operation, input: Input): string {
  const { parameters } = operation;
  const path = fillPath(pathOf(operation), input.path, parameters);
  return path + queryOf(input, parameters);
}

/** The same, of a path without parameters. */
export function fixedTarget(operation: Operation, input: Input): string {
  return belowBase(pathOf(operation)) + queryOf(input);
}

/** The query with its question mark, where there is one. */
function queryOf(
  { query }: Input,
  parameters?: Operation["parameters"],
): string {
  const text = queryText(query, parameters);
  return text && `?${text}`;
}
